using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Diagrams;

/// <summary>Who sees a diagram: all who see its project. Who draws: its team, and those who run it. Nobody draws in a closed project.</summary>
internal static class DiagramAccess
{
    public static IQueryable<Diagram> DiagramsVisibleTo(this CairnDb db, Actor actor)
    {
        var projects = db.ProjectsVisibleTo(actor).Select(project => project.Id);
        return db.Diagrams.Where(diagram => diagram.Removed == null && projects.Contains(diagram.Project));
    }

    /// <summary>The driver diagrams of a project that were not put away, the first begun first.</summary>
    public static IQueryable<Diagram> TheoriesOf(this CairnDb db, ProjectId project) =>
        db.Diagrams.Where(diagram => diagram.Project == project && diagram.Kind == DiagramKind.Drivers && diagram.Removed == null).OrderBy(diagram => diagram.Begun);

    /// <summary>Whether the actor draws in a project while it is open.</summary>
    public static async Task<bool> DrawsInAsync(this CairnDb db, ProjectView view, Actor actor, CancellationToken cancel) =>
        view.Life.State != ProjectState.Closed && actor.Person is not null && (view.IsRunByActor || await db.IsInTeamAsync(view.Project.Id, actor, cancel));

    /// <summary>The actor as somebody who draws in a project now; otherwise how it ends for them.</summary>
    public static async Task<(PersonId? Person, Outcome Outcome)> DrawerAsync(this CairnDb db, ProjectId id, Actor actor, CancellationToken cancel)
    {
        if (!await db.ProjectsVisibleTo(actor).AnyAsync(project => project.Id == id, cancel))
            return (null, Outcome.NotFound);
        if (actor.Person is not { } person || !(await db.ProjectsRunBy(actor).AnyAsync(project => project.Id == id, cancel) || await db.IsInTeamAsync(id, actor, cancel)))
            return (null, Outcome.NotAllowed);
        return (await db.LifeOfAsync(id, cancel)).State == ProjectState.Closed ? (null, Outcome.Refused(ProjectLife.IsClosed)) : (person, Outcome.Accepted);
    }

    /// <summary>A diagram that the actor may change now; otherwise how it ends for them.</summary>
    public static async Task<(Diagram? Diagram, PersonId Person, Outcome Outcome)> DiagramToDrawAsync(this CairnDb db, DiagramId id, Actor actor, CancellationToken cancel, bool isRemoved = false)
    {
        if (await db.Diagrams.SingleOrDefaultAsync(known => known.Id == id && (known.Removed != null) == isRemoved, cancel) is not { } diagram)
            return (null, default, Outcome.NotFound);
        var (person, outcome) = await db.DrawerAsync(diagram.Project, actor, cancel);
        return person is { } drawer ? (diagram, drawer, outcome) : (null, default, outcome);
    }
}
