using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Measures;

/// <summary>Says otherwise, as one of the team, from which day on the latest definition holds, and whether something else is counted since. What it says stays.</summary>
/// <param name="Measure">Which.</param>
/// <param name="From">The first day that is counted so.</param>
/// <param name="IsCountedAnew">Whether something else is counted than before.</param>
/// <param name="SeenVersion">The version that the actor saw; a later one is never corrected unseen.</param>
public sealed record CorrectCounting(MeasureId Measure, DateOnly? From, bool? IsCountedAnew, int SeenVersion)
{
    /// <summary>The day that the actor saw; where another was said meanwhile it is never overwritten. Null where they did not look.</summary>
    public DateOnly? SeenFrom { get; init; }
}

internal sealed class CorrectCountingHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(CorrectCounting request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (measure, person, outcome) = await db.MeasureToChangeAsync(request.Measure, actor, cancel);
        if (measure is null)
            return outcome;
        var versions = await db.MeasureVersions.Where(version => version.Measure == measure.Id).OrderByDescending(version => version.Number).ToListAsync(cancel);
        var latest = versions[0];
        if (request.SeenVersion != measure.Version || (request.SeenFrom is { } seen && seen != latest.From))
            return Outcome.Overtaken;
        if (Check(request, latest) is { Count: > 0 } refusals)
            return Outcome.Refused(refusals);

        var (before, now) = (latest.From, clock.GetUtcNow());
        latest.Correct(request.From!.Value, request.IsCountedAnew!.Value);
        // Readings that were said since then took the version from the day that was wrong.
        foreach (var reading in await db.Readings.Where(reading => reading.Measure == measure.Id && reading.At >= latest.At).ToListAsync(cancel))
            reading.TakenUnder(MeasureVersion.NumberFor(versions, reading.Period));
        db.Tell(person.Value, measure.Project.Subject, "MeasureCountingCorrected", now, new { Measure = measure.Id.Value, latest.Text.Name, Version = latest.Number, Before = before, latest.From, latest.IsCountedAnew });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }

    private static List<Refusal> Check(CorrectCounting request, MeasureVersion latest)
    {
        var refusals = new List<Refusal>();
        if (latest.Number == 1)
            refusals.Add(new("MeasureCountingFirst", nameof(request.From)));
        if (request.From is null)
            refusals.Add(new("MeasureFromMissing", nameof(request.From)));
        if (request.IsCountedAnew is null)
            refusals.Add(new("MeasureChoiceMissing", nameof(request.IsCountedAnew)));
        return refusals;
    }
}
