using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Whoever belongs to the organisation of a project no longer, because the tree is another, left it like anybody else.</summary>
internal sealed class ProjectsFollowMoves(CairnDb db, ProjectsFollowLeavers leavers) : IFollowsMoves
{
    public async Task FollowAsync(Organisation? moved, Actor actor, CancellationToken cancel)
    {
        var astray = await (
            from part in db.ProjectParts
            join project in db.Projects on part.Project equals project.Id
            where part.Left == null && db.Memberships.Any(held => held.Person == part.Person)
                && !db.Memberships.Any(held => held.Person == part.Person && db.OrganisationLines.Any(line =>
                    (line.Below == project.Organisation && line.Above == held.Organisation) || (line.Above == project.Organisation && line.Below == held.Organisation)))
            select part.Person).Distinct().ToListAsync(cancel);
        foreach (var person in astray)
            await leavers.FollowAsync(person, cancel);
    }
}
