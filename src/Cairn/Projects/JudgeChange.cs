using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Says anew what is said of a change in the inventory: whether it stays, and why.</summary>
/// <param name="Change">Which.</param>
/// <param name="Words">What is to be said.</param>
/// <param name="SeenVersion">The version that the actor saw; a later one is never overwritten.</param>
public sealed record JudgeChange(Guid Change, MadeChangeWords Words, int SeenVersion);

internal sealed class JudgeChangeHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(JudgeChange request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (await db.MadeChanges.SingleOrDefaultAsync(known => known.Id == request.Change, cancel) is not { } one)
            return Outcome.NotFound;
        var (project, life, allowed) = await db.ToChangeAsync(one.Project, actor, cancel);
        if (project is null)
            return allowed;
        if (life.State == ProjectState.Closed)
            return Outcome.Refused(ProjectLife.IsClosed);
        var before = new { one.Verdict, one.Since };
        var outcome = one.Judge(request.Words, clock.Today(), request.SeenVersion);
        if (!outcome.IsAccepted)
            return outcome;

        db.Tell(actor.Person?.Value, project.Id.Subject, "ChangeJudged", clock.GetUtcNow(), new { one.Id, before, one.Verdict, one.Since });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
