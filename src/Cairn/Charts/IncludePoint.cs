using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Charts;

/// <summary>Takes a point in again that was left out, as one of the team.</summary>
public sealed record IncludePoint(MeasureId Measure, DateOnly Period);

internal sealed class IncludePointHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(IncludePoint request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (measure, text, person, outcome) = await db.ChartToChangeAsync(request.Measure, actor, cancel);
        if (measure is null || text is null)
            return outcome;
        var period = text.Frequency.Begin(request.Period);
        if (await db.ExcludedPoints.SingleOrDefaultAsync(known => known.Measure == measure.Id && known.Period == period, cancel) is not { } excluded)
            return Outcome.NotFound;
        db.Remove(excluded);
        db.Tell(person.Value, measure.Project.Subject, "PointIncluded", clock.GetUtcNow(), new { Measure = measure.Id.Value, text.Name, excluded.Period });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
