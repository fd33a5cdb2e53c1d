using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Ends somebody's part in a project: one's own, or another's in a project that one runs.</summary>
public sealed record LeaveTeam(Guid Part);

internal sealed class LeaveTeamHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(LeaveTeam request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (await db.ProjectParts.SingleOrDefaultAsync(known => known.Id == request.Part && known.Left == null, cancel) is not { } part
            || actor.Person is null || !await db.ProjectsVisibleTo(actor).AnyAsync(p => p.Id == part.Project, cancel))
            return Outcome.NotFound;
        if (part.Person != actor.Person && !await db.ProjectsRunBy(actor).AnyAsync(p => p.Id == part.Project, cancel))
            return Outcome.NotAllowed;
        if (part.Role == ProjectRole.Lead && !await db.ProjectParts.AnyAsync(other => other.Project == part.Project && other.Role == ProjectRole.Lead && other.Left == null && other.Id != part.Id, cancel))
            return Outcome.Refused(new Refusal("ProjectLastLead"));

        var now = clock.GetUtcNow();
        part.Leave(clock.Today());
        db.Tell(actor.Person?.Value, part.Project.Subject, "ProjectTeamLeft", now, new { part.Role, Person = part.Person.Value });
        await db.LeaveBehindAsync([part], now, cancel);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
