using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;

namespace Cairn.Charts;

/// <summary>Writes down, as one of the team, that a chart was looked at together, and what came of it.</summary>
public sealed record ReviewChart(MeasureId Measure, ReviewWords Words);

internal sealed class ReviewChartHandler(CairnDb db, TimeProvider clock)
{
    public async Task<(Outcome Outcome, Guid? Held)> Handle(ReviewChart request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (measure, text, person, outcome) = await db.ChartToChangeAsync(request.Measure, actor, cancel);
        if (measure is null || text is null)
            return (outcome, null);
        var now = clock.GetUtcNow();
        outcome = ChartReview.Hold(Guid.CreateVersion7(now), measure.Id, request.Words, person, now, clock.Today(), out var review);
        if (review is null)
            return (outcome, null);
        db.Add(review);
        db.Tell(person.Value, measure.Project.Subject, "ChartReviewed", now, new { Measure = measure.Id.Value, text.Name, review.Day });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return (outcome, review.Id);
    }
}
