using System.Text.Json;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Audit;

/// <summary>The trail of what was done: told with the change itself, saved with it or not at all.</summary>
public static class AuditTrail
{
    /// <summary>Tells what is being done. It is saved, numbered and sealed when the change is.</summary>
    public static void Tell(this CairnDb db, Guid? actor, string subject, string deed, DateTimeOffset at, object? details = null) =>
        db.Told.Add(new AuditEvent(actor, subject, deed, details is null ? "" : JsonSerializer.Serialize(details), at));

    /// <summary>Goes through the whole trail; the number of the first event that was changed, or after which one is missing; null where all is well.</summary>
    public static async Task<long?> FirstBrokenSealAsync(CairnDb db, CancellationToken cancel)
    {
        long number = 0;
        var seal = "";
        await foreach (var told in db.AuditEvents.AsNoTracking().OrderBy(e => e.Number).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (told.Number != number + 1 || told.Seal != told.SealAfter(seal))
                return told.Number;
            (number, seal) = (told.Number, told.Seal);
        }

        return null;
    }
}
