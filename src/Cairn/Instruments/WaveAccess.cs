using Cairn.Journal;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Instruments;

/// <summary>Who may keep a wave, and who bears out what came of it.</summary>
internal static class WaveAccess
{
    /// <summary>An open wave that the actor may keep, and the name of its owner; otherwise how it ends for them. One of a project that is over can still be closed.</summary>
    public static async Task<(Wave? Wave, string Name, Outcome Outcome)> WaveToKeepAsync(this CairnDb db, WaveId id, Actor actor, CancellationToken cancel)
    {
        if (await db.Waves.SingleOrDefaultAsync(known => known.Id == id, cancel) is not { } wave)
            return (null, "", Outcome.NotFound);
        var (name, outcome) = await db.OwnerToKeepAsync(wave.Owner, actor, cancel);
        if (name is null)
            return (null, "", outcome);
        return wave.IsOpen ? (wave, name, Outcome.Accepted) : (null, "", Outcome.Refused(Wave.IsClosed));
    }

    /// <summary>A closed wave whose results the actor reads, while there is something to learn from it; otherwise how it ends for them. While it is open nobody is drawn to say what they answered.</summary>
    public static async Task<(Wave? Wave, Outcome Outcome)> WaveToBearOutAsync(this CairnDb db, WaveId id, Actor actor, CancellationToken cancel)
    {
        if (await db.Waves.AsNoTracking().SingleOrDefaultAsync(known => known.Id == id, cancel) is not { } wave)
            return (null, Outcome.NotFound);
        var (name, outcome) = await db.OwnerToKeepAsync(wave.Owner, actor, cancel);
        if (name is null && !(outcome.Kind == OutcomeKind.NotAllowed && await db.IsAskedAsync(wave.Owner, actor, cancel)))
            return (null, outcome);
        if (wave.IsOpen)
            return (null, Outcome.Refused(new Refusal("EvidenceWaveOpen")));
        return await db.IsOverAsync(wave.Owner, cancel) ? (null, Outcome.Refused(ProjectLife.IsClosed)) : (wave, Outcome.Accepted);
    }

    /// <summary>The entries of the journal of its project that stand.</summary>
    public static IQueryable<JournalEntry> EntriesToGive(this CairnDb db, Wave wave) =>
        db.JournalEntries.Where(entry => entry.Project == wave.Project && !db.JournalRemovals.Any(removal => removal.Entry == entry.Id));
}
