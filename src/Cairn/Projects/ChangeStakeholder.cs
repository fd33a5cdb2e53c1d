using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Says anew what is said of somebody on the map of a project.</summary>
/// <param name="Stakeholder">Whom.</param>
/// <param name="Words">What is to be said.</param>
/// <param name="SeenVersion">The version that the actor saw; a later one is never overwritten.</param>
public sealed record ChangeStakeholder(Guid Stakeholder, StakeholderWords Words, int SeenVersion);

internal sealed class ChangeStakeholderHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(ChangeStakeholder request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (await db.Stakeholders.SingleOrDefaultAsync(known => known.Id == request.Stakeholder, cancel) is not { } one)
            return Outcome.NotFound;
        var (project, life, allowed) = await db.ToChangeAsync(one.Project, actor, cancel);
        if (project is null)
            return allowed;
        if (life.State == ProjectState.Closed)
            return Outcome.Refused(ProjectLife.IsClosed);

        var before = new { one.Say, one.Support };
        var outcome = one.Change(request.Words, request.SeenVersion);
        if (!outcome.IsAccepted)
            return outcome;
        db.Tell(actor.Person?.Value, project.Id.Subject, "StakeholderChanged", clock.GetUtcNow(), new { Stakeholder = one.Id, before, one.Say, one.Support });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
