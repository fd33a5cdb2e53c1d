using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Gives an aim of a project up. What it said stays in the record.</summary>
public sealed record RemoveAim(ProjectId Project, int Number);

internal sealed class RemoveAimHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(RemoveAim request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (project, life, allowed) = await db.ToChangeAsync(request.Project, actor, cancel);
        if (project is null)
            return allowed;
        if (life.State == ProjectState.Closed)
            return Outcome.Refused(ProjectLife.IsClosed);
        var aims = await db.Aims.Where(known => known.Project == project.Id).OrderBy(known => known.Place).ToListAsync(cancel);
        if (aims.Find(one => one.Number == request.Number) is not { } aim)
            return Outcome.NotFound;

        aims.Remove(aim);
        aims.InOrder();
        db.Remove(aim);
        project.ChangeAims();
        db.Tell(actor.Person?.Value, project.Id.Subject, "AimRemoved", clock.GetUtcNow(), new { aim.Number, aim.Purpose, aim.What, aim.HowMuch, aim.ForWhom, aim.Where, aim.By });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
