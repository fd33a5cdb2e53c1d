using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Audit;

/// <summary>The trail of what was done: told with the change itself, saved with it or not at all.</summary>
public static class AuditTrail
{
    /// <summary>Every alphabet as it is written, so that details are as short as what they tell; choices by name, so that they are read in years to come.</summary>
    private static readonly JsonSerializerOptions Style = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Converters = { new JsonStringEnumConverter() } };

    /// <summary>Tells what is being done. It is saved, numbered and sealed when the change is.</summary>
    public static void Tell(this CairnDb db, Guid? actor, string subject, string deed, DateTimeOffset at, object? details = null) =>
        db.Told.Add(new AuditEvent(actor, subject, deed, details is null ? "" : JsonSerializer.Serialize(details, Style), at));

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

    /// <summary>The last event, to be noted elsewhere; null where there is none.</summary>
    public static async Task<AuditMark?> LastAsync(CairnDb db, CancellationToken cancel) =>
        await db.AuditEvents.AsNoTracking().OrderByDescending(e => e.Number).Select(e => new AuditMark(e.Number, e.Seal)).FirstOrDefaultAsync(cancel);

    /// <summary>Whether the trail still holds an event as it was noted. Where every seal is whole too, all that stands before it is as it was.</summary>
    public static Task<bool> HoldsAsync(CairnDb db, AuditMark noted, CancellationToken cancel) =>
        db.AuditEvents.AnyAsync(e => e.Number == noted.Number && e.Seal == noted.Seal, cancel);
}
