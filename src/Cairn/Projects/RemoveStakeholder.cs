using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Takes somebody off the map of a project.</summary>
public sealed record RemoveStakeholder(Guid Stakeholder, int SeenVersion);

internal sealed class RemoveStakeholderHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(RemoveStakeholder request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (await db.Stakeholders.SingleOrDefaultAsync(known => known.Id == request.Stakeholder, cancel) is not { } one)
            return Outcome.NotFound;
        var (project, life, allowed) = await db.ToChangeAsync(one.Project, actor, cancel);
        if (project is null)
            return allowed;
        if (life.State == ProjectState.Closed)
            return Outcome.Refused(ProjectLife.IsClosed);
        if (one.Version != request.SeenVersion)
            return Outcome.Overtaken;

        db.Remove(one);
        db.Tell(actor.Person?.Value, project.Id.Subject, "StakeholderRemoved", clock.GetUtcNow(), new { Stakeholder = one.Id });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
