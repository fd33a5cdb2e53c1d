using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>
/// Ends the parts of somebody who belongs to the organisation of a project no longer, and writes down what is to be settled. Who may only
/// not sign in keeps their parts, for they may come back; what nobody else does meanwhile is to be settled all the same.
/// </summary>
internal sealed class ProjectsFollowLeavers(CairnDb db, TimeProvider clock) : IFollowsLeavers
{
    public async Task FollowAsync(PersonId person, CancellationToken cancel)
    {
        var parts = await db.ProjectParts.Where(part => part.Person == person && part.Left == null).ToListAsync(cancel);
        if (parts.Count == 0)
            return;

        var projects = parts.ConvertAll(part => part.Project);
        var still = await db.Projects.Where(project => projects.Contains(project.Id) && db.Memberships.Any(held => held.Person == person && db.OrganisationLines.Any(line =>
            (line.Below == project.Organisation && line.Above == held.Organisation) || (line.Above == project.Organisation && line.Below == held.Organisation)))).Select(project => project.Id).ToListAsync(cancel);
        var isAway = (await db.ActiveAmongAsync([person], cancel)).Count == 0;
        var gone = parts.Where(part => isAway || !still.Contains(part.Project)).ToList();
        var now = clock.GetUtcNow();
        foreach (var part in gone.Where(part => !still.Contains(part.Project)))
        {
            part.Leave(clock.Today());
            db.Tell(null, part.Project.Subject, "ProjectTeamLeft", now, new { part.Role, Person = person.Value });
        }

        await db.LeaveBehindAsync(gone, now, cancel);
        await db.SaveChangesAsync(cancel);
    }
}
