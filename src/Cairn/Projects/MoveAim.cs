using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Moves an aim to another place among those of its project; the first is the one that everybody reads first.</summary>
/// <param name="Project">Whose.</param>
/// <param name="Number">Which.</param>
/// <param name="Place">Where it shall stand, from 1.</param>
public sealed record MoveAim(ProjectId Project, int Number, int Place);

internal sealed class MoveAimHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(MoveAim request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (project, life, allowed) = await db.ToWriteAsync(request.Project, actor, cancel);
        if (project is null)
            return allowed;
        if (life.State == ProjectState.Closed)
            return Outcome.Refused(ProjectLife.IsClosed);
        var aims = await db.Aims.Where(known => known.Project == project.Id).OrderBy(known => known.Place).ToListAsync(cancel);
        if (aims.Find(aim => aim.Number == request.Number) is not { } moved)
            return Outcome.NotFound;
        if (request.Place < 1 || request.Place > aims.Count)
            return Outcome.Refused(new Refusal("AimPlaceOutOfRange", nameof(request.Place), aims.Count));

        aims.Remove(moved);
        aims.Insert(request.Place - 1, moved);
        aims.InOrder();
        db.Tell(actor.Person?.Value, project.Id.Subject, "AimMoved", clock.GetUtcNow(), new { moved.Number, moved.Place });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
