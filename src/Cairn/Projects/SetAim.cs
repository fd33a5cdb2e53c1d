using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Says what a project wants to accomplish, or says it anew. A project can have several aims; the first is meant unless another is named.</summary>
/// <param name="Project">Whose aim.</param>
/// <param name="Words">Its parts.</param>
/// <param name="SeenVersion">The version that the actor saw, 0 where there was none; a later one is never overwritten.</param>
/// <param name="Number">Which; null for the first.</param>
public sealed record SetAim(ProjectId Project, AimWords Words, int SeenVersion, int? Number = null);

internal sealed class SetAimHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(SetAim request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (project, life, allowed) = await db.ToWriteAsync(request.Project, actor, cancel);
        if (project is null)
            return allowed;
        if (life.State == ProjectState.Closed)
            return Outcome.Refused(ProjectLife.IsClosed);

        var aim = await db.Aims.Where(known => known.Project == project.Id && (request.Number == null || known.Number == request.Number)).OrderBy(known => known.Place).FirstOrDefaultAsync(cancel);
        if (aim is null && request.Number is not null)
            return Outcome.NotFound;
        if (aim is null && request.SeenVersion != 0)
            return Outcome.Overtaken;
        var before = project.AimsVersion;
        var outcome = aim is null ? Aim.Set(project, request.Words, place: 1, out aim) : aim.Change(project, request.Words, request.SeenVersion);
        if (!outcome.IsAccepted || project.AimsVersion == before)
            return outcome; // also where it says what it said already
        if (request.SeenVersion == 0)
            db.Add(aim!);

        db.Tell(actor.Person?.Value, project.Id.Subject, "AimSet", clock.GetUtcNow(), new { aim!.Number, aim.Purpose, aim.What, aim.HowMuch, aim.ForWhom, aim.Where, aim.By });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
