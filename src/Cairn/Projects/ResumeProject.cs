using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;

namespace Cairn.Projects;

/// <summary>Goes on with a project that rested.</summary>
public sealed record ResumeProject(ProjectId Project);

internal sealed class ResumeProjectHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(ResumeProject request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (project, life, allowed) = await db.ToChangeAsync(request.Project, actor, cancel);
        if (project is null)
            return allowed;
        if (life is not { State: ProjectState.Paused, Pause: { } pause })
            return Outcome.Refused(new Refusal("ProjectNotPaused"));

        var now = clock.GetUtcNow();
        pause.End(now);
        db.Tell(actor.Person?.Value, project.Id.Subject, "ProjectResumed", now);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
