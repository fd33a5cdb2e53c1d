using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Measures;

/// <summary>Counts by tap, as one of the team: one more that has it, or one more that has it not. What is sent twice counts once.</summary>
/// <param name="Measure">A count, a share or the days of something rare.</param>
/// <param name="Stratum">Of which group; empty for all.</param>
/// <param name="Day">A day of the period, today or before.</param>
/// <param name="Tap">What is counted.</param>
/// <param name="Sending">Made up where it is tapped; the same again changes nothing.</param>
public sealed record TallyReading(MeasureId Measure, string Stratum, DateOnly Day, Tap Tap, Guid Sending);

/// <summary>What a tap says.</summary>
public enum Tap
{
    /// <summary>One more; of a share one more that has it.</summary>
    One,

    /// <summary>Of a share one more that has it not.</summary>
    Other,

    /// <summary>That nothing happened on that day.</summary>
    Nothing,

    /// <summary>Takes the latest tap of the period back.</summary>
    Back,
}

internal sealed class TallyReadingHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(TallyReading request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (measure, person, outcome) = await db.MeasureToChangeAsync(request.Measure, actor, cancel);
        if (measure is null)
            return outcome;
        var versions = await db.MeasureVersions.AsNoTracking().Where(version => version.Measure == measure.Id).OrderByDescending(version => version.Number).ToListAsync(cancel);
        var text = versions[0].Text;
        var period = text.Frequency.Begin(request.Day);
        var reading = await db.Readings.SingleOrDefaultAsync(known => known.Measure == measure.Id && known.Stratum == request.Stratum && known.Period == period, cancel);
        var former = await db.ReadingRevisions.AsNoTracking().Where(revision => revision.Measure == measure.Id && revision.Stratum == request.Stratum && revision.Period == period).OrderByDescending(revision => revision.Version).ToListAsync(cancel);
        if (reading?.Sending == request.Sending || former.Exists(revision => revision.Sending == request.Sending))
            return Outcome.Accepted;
        outcome = TallyRules.Check(request, text, reading, former, clock.Today());
        if (!outcome.IsAccepted)
            return outcome;

        var now = clock.GetUtcNow();
        var deed = new ReadingDeed(MeasureVersion.NumberFor(versions, period), person, now, "", request.Sending);
        var found = TallyRules.After(request.Tap, text, reading?.Found ?? default, former);
        if (reading is null)
            db.Add(new Reading(measure.Id, request.Stratum, period, found, deed));
        else
            db.Add(reading.Correct(found, deed));
        if (reading is null) // each further tap is a revision, with who and when
            db.Tell(person.Value, measure.Project.Subject, "ReadingsEntered", now, new { Measure = measure.Id.Value, text.Name, request.Stratum, Added = 1, Corrected = 0 });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
