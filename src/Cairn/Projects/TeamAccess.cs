using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Who can take part in a project, and which priorities it can serve.</summary>
internal static class TeamAccess
{
    /// <summary>Those whom the actor may see and who have a role in the organisation of the project, above it or below it.</summary>
    public static IQueryable<Person> TeammatesFor(this CairnDb db, Project project, Actor actor)
    {
        var place = project.Organisation;
        return db.PeopleVisibleTo(actor).Where(person => db.Memberships.Any(held => held.Person == person.Id && db.OrganisationLines.Any(line =>
            (line.Below == place && line.Above == held.Organisation) || (line.Above == place && line.Below == held.Organisation))));
    }

    /// <summary>The strategic priorities of the organisation of a project and of those above it, as far as the actor may see them.</summary>
    public static IQueryable<StrategicPriority> PrioritiesAround(this CairnDb db, Project project, Actor actor)
    {
        var place = project.Organisation;
        var visible = db.OrganisationsVisibleTo(actor).Select(o => o.Id);
        return db.Priorities.Where(priority => visible.Contains(priority.Organisation) && db.OrganisationLines.Any(line => line.Below == place && line.Above == priority.Organisation));
    }

    /// <summary>Whether the actor sponsors a project and still belongs to its organisation.</summary>
    public static Task<bool> IsSponsorAsync(this CairnDb db, ProjectId id, Actor actor, CancellationToken cancel)
    {
        var person = actor.Person;
        var own = db.OrganisationsOf(actor).Select(o => o.Id);
        return db.Projects.AnyAsync(project => project.Id == id && own.Contains(project.Organisation)
            && db.ProjectParts.Any(part => part.Project == id && part.Person == person && part.Role == ProjectRole.Sponsor && part.Left == null), cancel);
    }
}
