using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Which projects an actor may see and change. Access is a query, so that what may not be seen is never loaded.</summary>
public static class ProjectAccess
{
    /// <summary>
    /// Those whose privacy level reaches the actor. A confidential one is seen by its team and by those who run its organisation; others by
    /// all people of the organisation; a public one by anybody. A part in a team opens nothing to somebody who left the organisation.
    /// </summary>
    public static IQueryable<Project> ProjectsVisibleTo(this CairnDb db, Actor actor)
    {
        var person = actor.Person;
        var own = db.OrganisationsOf(actor).Select(o => o.Id);
        var run = db.OrganisationsRunBy(actor).Select(o => o.Id);
        return db.Projects.Where(project =>
            project.Privacy == PrivacyLevel.Public
            || run.Contains(project.Organisation)
            || (own.Contains(project.Organisation)
                && (project.Privacy != PrivacyLevel.Confidential || db.ProjectParts.Any(part => part.Project == project.Id && part.Person == person && part.Left == null))));
    }

    /// <summary>Those that the actor leads or coaches, and all of the organisations that the actor runs.</summary>
    public static IQueryable<Project> ProjectsRunBy(this CairnDb db, Actor actor)
    {
        var person = actor.Person;
        var own = db.OrganisationsOf(actor).Select(o => o.Id);
        var run = db.OrganisationsRunBy(actor).Select(o => o.Id);
        return db.Projects.Where(project =>
            run.Contains(project.Organisation)
            || (own.Contains(project.Organisation)
                && db.ProjectParts.Any(part => part.Project == project.Id && part.Person == person && part.Left == null && (part.Role == ProjectRole.Lead || part.Role == ProjectRole.Coach))));
    }

    /// <summary>Those whose aims and charter the actor writes: all that they run, and those of whose team they are. What was written before stays to be compared.</summary>
    public static IQueryable<Project> ProjectsWrittenBy(this CairnDb db, Actor actor)
    {
        var person = actor.Person;
        var own = db.OrganisationsOf(actor).Select(o => o.Id);
        var run = db.OrganisationsRunBy(actor).Select(o => o.Id);
        return db.Projects.Where(project =>
            run.Contains(project.Organisation)
            || (own.Contains(project.Organisation) && db.ProjectParts.Any(part => part.Project == project.Id && part.Person == person && part.Left == null)));
    }

    /// <summary>The organisations in which the actor may start a project: those of a role that is more than reading, and all below.</summary>
    public static IQueryable<Organisation> OrganisationsToStartIn(this CairnDb db, Actor actor)
    {
        var own = actor.Roles.Where(held => held.Role != Role.Reader).Select(held => held.Organisation).Distinct().ToList();
        return db.OrganisationsVisibleTo(actor).Where(organisation => db.OrganisationLines.Any(line => line.Below == organisation.Id && own.Contains(line.Above)));
    }

    /// <summary>A project that the actor may change, and where it is in its life; otherwise how it ends for them.</summary>
    internal static Task<(Project? Project, ProjectLife Life, Outcome Outcome)> ToChangeAsync(this CairnDb db, ProjectId id, Actor actor, CancellationToken cancel) =>
        db.AmongAsync(db.ProjectsRunBy(actor), id, actor, cancel);

    /// <summary>The same for those who write its aims and its charter.</summary>
    internal static Task<(Project? Project, ProjectLife Life, Outcome Outcome)> ToWriteAsync(this CairnDb db, ProjectId id, Actor actor, CancellationToken cancel) =>
        db.AmongAsync(db.ProjectsWrittenBy(actor), id, actor, cancel);

    internal static async Task<ProjectLife> LifeOfAsync(this CairnDb db, ProjectId id, CancellationToken cancel)
    {
        var found = await (
            from project in db.Projects
            from pause in db.Pauses.Where(pause => pause.Project == project.Id && pause.Until == null).DefaultIfEmpty()
            from closing in db.Closings.Where(closing => closing.Project == project.Id && closing.Reopened == null).DefaultIfEmpty()
            where project.Id == id
            select new { Pause = pause, Closing = closing }).FirstOrDefaultAsync(cancel);
        return new(found?.Pause, found?.Closing);
    }

    private static async Task<(Project? Project, ProjectLife Life, Outcome Outcome)> AmongAsync(this CairnDb db, IQueryable<Project> allowed, ProjectId id, Actor actor, CancellationToken cancel)
    {
        var life = new ProjectLife(null, null);
        if (!await db.ProjectsVisibleTo(actor).AnyAsync(p => p.Id == id, cancel))
            return (null, life, Outcome.NotFound);
        if (actor.Person is null || await allowed.SingleOrDefaultAsync(p => p.Id == id, cancel) is not { } project)
            return (null, life, Outcome.NotAllowed);
        return (project, await db.LifeOfAsync(id, cancel), Outcome.Accepted);
    }
}
