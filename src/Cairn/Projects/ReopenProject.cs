using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

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
        await LookForLeaversAsync(project.Id, clock.DayOf(closing.At), now, cancel);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }

    /// <summary>Who left while it was closed left nothing to settle then; who comes back to the work has to know.</summary>
    private async Task LookForLeaversAsync(ProjectId project, DateOnly closed, DateTimeOffset now, CancellationToken cancel)
    {
        var parts = await db.ProjectParts.Where(part => part.Project == project && (part.Left == null || part.Left >= closed)).ToListAsync(cancel);
        var active = await db.ActiveAmongAsync(parts.ConvertAll(part => part.Person), cancel);
        foreach (var gone in parts.Where(part => part.Left is not null || !active.Contains(part.Person)).GroupBy(part => part.Person))
            await db.LeaveBehindAsync([.. gone], now, cancel);
    }
}
