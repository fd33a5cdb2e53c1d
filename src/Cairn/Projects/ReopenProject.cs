using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;

namespace Cairn.Projects;

/// <summary>Opens a project again that was closed. The closing stays in its record.</summary>
public sealed record ReopenProject(ProjectId Project);

internal sealed class ReopenProjectHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(ReopenProject request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (project, life, allowed) = await db.ToChangeAsync(request.Project, actor, cancel);
        if (project is null)
            return allowed;
        if (life.Closing is not { } closing)
            return Outcome.Refused(new Refusal("ProjectNotClosed"));

        var now = clock.GetUtcNow();
        closing.Reopen(now);
        db.Tell(actor.Person?.Value, project.Id.Subject, "ProjectReopened", now, new { closing.Ended });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
