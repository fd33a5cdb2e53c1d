using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;

namespace Cairn.Projects;

/// <summary>Lets a project rest, and says why.</summary>
public sealed record PauseProject(ProjectId Project, string Reason);

internal sealed class PauseProjectHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(PauseProject request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (project, life, allowed) = await db.ToChangeAsync(request.Project, actor, cancel);
        if (project is null)
            return allowed;
        if (life.State != ProjectState.Running)
            return Outcome.Refused(new Refusal("ProjectNotRunning"));
        if (string.IsNullOrWhiteSpace(request.Reason))
            return Outcome.Refused(new Refusal("PauseReasonMissing", nameof(request.Reason)));
        if (request.Reason.Trim().Length > Pause.LongestReason)
            return Outcome.Refused(new Refusal("TooLong", nameof(request.Reason), Pause.LongestReason));

        var now = clock.GetUtcNow();
        db.Add(new Pause(Guid.CreateVersion7(now), project.Id, request.Reason, actor.Person!.Value, now));
        db.Tell(actor.Person?.Value, project.Id.Subject, "ProjectPaused", now);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
