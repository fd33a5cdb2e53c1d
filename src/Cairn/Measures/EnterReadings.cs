using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Measures;

/// <summary>Says what was found for a measure, as one of the team: new readings, and corrections of earlier ones. All or nothing.</summary>
/// <param name="Measure">Which.</param>
/// <param name="Stratum">Of which group; empty for all.</param>
/// <param name="Readings">What was found, a period each.</param>
/// <param name="Why">Why earlier ones are corrected; not asked for where all are new.</param>
/// <param name="IsMeant">Whether what looks odd is meant so.</param>
public sealed record EnterReadings(MeasureId Measure, string Stratum, IReadOnlyList<EnteredReading> Readings, string Why = "", bool IsMeant = false)
{
    public const int LongestWhy = 300;
    public const int Most = 5000;
}

/// <summary>What is said for one period.</summary>
/// <param name="Period">A day of it.</param>
/// <param name="Found">The numbers.</param>
/// <param name="SeenVersion">The version of the reading that the actor saw, 0 where there was none, null where they did not look; a later one is never overwritten.</param>
public sealed record EnteredReading(DateOnly Period, Found Found, int? SeenVersion = null);

/// <summary>How it ended, and what is asked about first where something looks odd.</summary>
public sealed record ReadingsEntered(Outcome Outcome, int Added = 0, int Corrected = 0)
{
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];
}

internal sealed class EnterReadingsHandler(CairnDb db, TimeProvider clock)
{
    public async Task<ReadingsEntered> Handle(EnterReadings request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (measure, person, outcome) = await db.MeasureToChangeAsync(request.Measure, actor, cancel);
        if (measure is null)
            return new(outcome);
        var versions = await db.MeasureVersions.AsNoTracking().Where(version => version.Measure == measure.Id).OrderByDescending(version => version.Number).ToListAsync(cancel);
        var text = versions[0].Text;
        var entered = request.Readings.Select(reading => reading with { Period = text.Frequency.Begin(reading.Period) }).ToList();
        var known = await db.Readings.Where(reading => reading.Measure == measure.Id && reading.Stratum == request.Stratum).ToDictionaryAsync(reading => reading.Period, cancel);
        outcome = ReadingRules.Check(request, entered, text, isGroupKnown: known.Count > 0);
        if (!outcome.IsAccepted)
            return new(outcome);
        if (entered.Exists(reading => reading.SeenVersion is { } seen && seen != (known.TryGetValue(reading.Period, out var was) ? was.Version : 0)))
            return new(Outcome.Overtaken);
        var changed = entered.Where(reading => !known.TryGetValue(reading.Period, out var was) ? reading.Found.Value is not null : was.Found != reading.Found).ToList();
        var corrections = changed.Count(reading => known.ContainsKey(reading.Period));
        if (corrections > 0 && string.IsNullOrWhiteSpace(request.Why))
            return new(Outcome.Refused(new Refusal("ReadingWhyMissing", nameof(request.Why), corrections)));
        if (!request.IsMeant && Doubting.About(changed, known.Values, text, clock.Today()) is { Count: > 0 } doubts)
            return new(Outcome.Refused(new Refusal("ReadingsDoubted", nameof(request.IsMeant), doubts.Count))) { Doubts = doubts };
        if (changed.Count == 0)
            return new(Outcome.Accepted); // what is said again is said once

        var now = clock.GetUtcNow();
        foreach (var reading in changed)
        {
            if (known.TryGetValue(reading.Period, out var was))
                db.Add(was.Correct(reading.Found, new(MeaningOf(reading.Period), person, now, request.Why.Trim())));
            else
                db.Add(new Reading(measure.Id, request.Stratum, reading.Period, reading.Found, new(MeaningOf(reading.Period), person, now, "")));
        }

        db.Tell(person.Value, measure.Project.Subject, "ReadingsEntered", now, new { Measure = measure.Id.Value, text.Name, request.Stratum, Added = changed.Count - corrections, Corrected = corrections });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return new(Outcome.Accepted, changed.Count - corrections, corrections);

        int MeaningOf(DateOnly period) => MeasureVersion.HoldingIn(versions, period, text.Frequency);
    }
}
