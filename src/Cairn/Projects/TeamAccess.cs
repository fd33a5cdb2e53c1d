using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Shared.Basics;
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
    public static Task<bool> IsSponsorAsync(this CairnDb db, ProjectId id, Actor actor, CancellationToken cancel) =>
        db.PartsOf(actor).AnyAsync(part => part.Project == id && part.Role == ProjectRole.Sponsor, cancel);

    /// <summary>Whether the actor takes part in a project and still belongs to its organisation.</summary>
    public static Task<bool> IsInTeamAsync(this CairnDb db, ProjectId id, Actor actor, CancellationToken cancel) => db.PartsOf(actor).AnyAsync(part => part.Project == id, cancel);

    /// <summary>The actor as somebody of a team who can write something down now; otherwise how it ends for them.</summary>
    internal static async Task<(PersonId? Person, Outcome Outcome)> TeammateAsync(this CairnDb db, ProjectId id, Actor actor, CancellationToken cancel)
    {
        if (actor.Person is not { } person || !await db.ProjectsVisibleTo(actor).AnyAsync(p => p.Id == id, cancel))
            return (null, Outcome.NotFound);
        if (!await db.IsInTeamAsync(id, actor, cancel))
            return (null, Outcome.NotAllowed);
        return (await db.LifeOfAsync(id, cancel)).State == ProjectState.Closed ? (null, Outcome.Refused(ProjectLife.IsClosed)) : (person, Outcome.Accepted);
    }

    /// <summary>The parts that the actor has now, in projects of organisations that they belong to.</summary>
    internal static IQueryable<ProjectPart> PartsOf(this CairnDb db, Actor actor)
    {
        var person = actor.Person;
        var own = db.OrganisationsOf(actor).Select(o => o.Id);
        return db.ProjectParts.Where(part => part.Person == person && part.Left == null && db.Projects.Any(project => project.Id == part.Project && own.Contains(project.Organisation)));
    }
}
