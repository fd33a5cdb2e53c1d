using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Charts;

/// <summary>Says, as one of the team, that what a review decided is done.</summary>
public sealed record FinishReview(Guid Review);

internal sealed class FinishReviewHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(FinishReview request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (await db.ChartReviews.SingleOrDefaultAsync(known => known.Id == request.Review, cancel) is not { } review)
            return Outcome.NotFound;
        var (measure, text, person, outcome) = await db.ChartToChangeAsync(review.Measure, actor, cancel);
        if (measure is null || text is null)
            return outcome;
        if (review.Done is not null)
            return Outcome.Accepted; // it is done once
        var now = clock.GetUtcNow();
        outcome = review.Finish(now);
        if (!outcome.IsAccepted)
            return outcome;
        db.Tell(person.Value, measure.Project.Subject, "ReviewFinished", now, new { Measure = measure.Id.Value, text.Name, review.Day });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
