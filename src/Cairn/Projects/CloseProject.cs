using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;

namespace Cairn.Projects;

/// <summary>Closes a project and says honestly how it ended, why, and what others can learn from it.</summary>
public sealed record CloseProject(ProjectId Project, ClosingWords Words);

internal sealed class CloseProjectHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(CloseProject request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (project, life, allowed) = await db.ToChangeAsync(request.Project, actor, cancel);
        if (project is null)
            return allowed;
        if (life.State == ProjectState.Closed)
            return Outcome.Refused(ProjectLife.IsClosed);
        var outcome = request.Words.Check();
        if (!outcome.IsAccepted)
            return outcome;

        var now = clock.GetUtcNow();
        life.Pause?.End(now);
        db.Add(new Closing(Guid.CreateVersion7(now), project.Id, request.Words, actor.Person!.Value, now));
        db.Tell(actor.Person?.Value, project.Id.Subject, "ProjectClosed", now, new { request.Words.Ended, request.Words.Shortfalls });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
