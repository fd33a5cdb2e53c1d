using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Audit;

/// <summary>Remembers who looked at what, once a day, so that reading stays cheap.</summary>
internal static class Looks
{
    /// <summary>How long it is told, and kept.</summary>
    public const int DaysKept = 90;

    /// <summary>Nobody is remembered who is not signed in.</summary>
    public static async Task LookAtAsync(this CairnDb db, string subject, Guid? looker, DateTimeOffset now, CancellationToken cancel)
    {
        if (looker is not { } person)
            return;
        var day = DateOnly.FromDateTime(now.UtcDateTime);
        if (await db.Looks.AnyAsync(look => look.Subject == subject && look.Person == person && look.Day == day, cancel))
            return;
        await db.KeepAsync(subject, person, day, cancel);
    }

    /// <summary>The same of several things at once, which a page shows together.</summary>
    public static async Task LookAtAsync(this CairnDb db, IReadOnlyCollection<string> subjects, Guid? looker, DateTimeOffset now, CancellationToken cancel)
    {
        if (looker is not { } person || subjects.Count == 0)
            return;
        var day = DateOnly.FromDateTime(now.UtcDateTime);
        var kept = await db.Looks.Where(look => subjects.Contains(look.Subject) && look.Person == person && look.Day == day).Select(look => look.Subject).ToListAsync(cancel);
        foreach (var subject in subjects.Except(kept, StringComparer.Ordinal)) // at the first look of a day
            await db.KeepAsync(subject, person, day, cancel);
    }

    private static Task<int> KeepAsync(this CairnDb db, string subject, Guid person, DateOnly day, CancellationToken cancel) =>
        db.Database.ExecuteSqlAsync($"""INSERT INTO "Looks" ("Subject", "Person", "Day") VALUES ({subject}, {person}, {day}) ON CONFLICT DO NOTHING""", cancel);
}
