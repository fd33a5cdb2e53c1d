using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Takes a change out of the inventory that was put there by mistake.</summary>
public sealed record RemoveChange(Guid Change, int SeenVersion);

internal sealed class RemoveChangeHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(RemoveChange request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (await db.MadeChanges.SingleOrDefaultAsync(known => known.Id == request.Change, cancel) is not { } one)
            return Outcome.NotFound;
        var (project, life, allowed) = await db.ToChangeAsync(one.Project, actor, cancel);
        if (project is null)
            return allowed;
        if (life.State == ProjectState.Closed)
            return Outcome.Refused(ProjectLife.IsClosed);
        if (one.Version != request.SeenVersion)
            return Outcome.Overtaken;

        db.Remove(one);
        db.Tell(actor.Person?.Value, project.Id.Subject, "ChangeRemoved", clock.GetUtcNow(), new { one.Id, one.Verdict, one.Since });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
