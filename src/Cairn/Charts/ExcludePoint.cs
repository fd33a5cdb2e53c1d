using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Charts;

/// <summary>Leaves a point out of limits and rules, as one of the team, and says why.</summary>
public sealed record ExcludePoint(MeasureId Measure, DateOnly? Period, string Reason);

internal sealed class ExcludePointHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(ExcludePoint request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (measure, text, person, outcome) = await db.ChartToChangeAsync(request.Measure, actor, cancel);
        if (measure is null || text is null)
            return outcome;
        if (request.Period is not { } day)
            return Outcome.Refused(new Refusal("ExclusionPeriodMissing", "Point"));
        var period = text.Frequency.Begin(day);
        if (!await db.Readings.AnyAsync(reading => reading.Measure == measure.Id && reading.Stratum == "" && reading.Value != null && reading.Period == period, cancel))
            return Outcome.Refused(new Refusal("ExclusionPeriodMissing", "Point"));
        var now = clock.GetUtcNow();
        outcome = ExcludedPoint.Exclude(measure.Id, period, request.Reason, person, now, out var excluded);
        if (excluded is null)
            return outcome;
        if (await db.ExcludedPoints.AnyAsync(known => known.Measure == measure.Id && known.Period == period, cancel))
            return Outcome.Refused(new Refusal("ExclusionTwice", "Point"));

        db.Add(excluded);
        db.Tell(person.Value, measure.Project.Subject, "PointExcluded", now, new { Measure = measure.Id.Value, text.Name, excluded.Period, excluded.Reason });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
