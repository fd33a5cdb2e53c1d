using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Which projects are asked for: in a state, of an organisation and all below it, with words in title or problem.</summary>
public sealed record ProjectFilter(ProjectState? State = null, OrganisationId? Organisation = null, string? Text = null);

/// <summary>A project in a list.</summary>
/// <param name="Id">Which.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Place">The name of its organisation; null where the actor may not know of it.</param>
/// <param name="Approach">Which sort of work it is.</param>
/// <param name="Begun">When it started.</param>
/// <param name="State">Where it is in its life.</param>
/// <param name="Ended">How it ended, where it did.</param>
/// <param name="IsLed">Whether somebody leads it who can sign in; a closed one needs nobody.</param>
public sealed record ProjectRow(ProjectId Id, string Title, string? Place, Approach Approach, DateOnly Begun, ProjectState State, ClosingOutcome? Ended, bool IsLed);

/// <summary>Lists the projects that an actor may see, the latest first, a page at a time.</summary>
internal sealed class ListProjects(CairnDb db)
{
    public async Task<Page<ProjectRow>> Handle(ProjectFilter filter, Actor actor, Paging paging, CancellationToken cancel)
    {
        var fitting = Narrowed(db.ProjectsVisibleTo(actor).AsNoTracking(), filter);
        var total = await fitting.CountAsync(cancel);
        var visible = db.OrganisationsVisibleTo(actor);
        var rows = await fitting.OrderByDescending(project => project.Begun).ThenByDescending(project => project.Id).Skip(paging.Skip).Take(paging.Size).Select(project => new
        {
            project.Id,
            project.Title,
            project.Approach,
            project.Begun,
            Place = visible.Where(o => o.Id == project.Organisation).Select(o => o.Name).FirstOrDefault(),
            IsPaused = db.Pauses.Any(pause => pause.Project == project.Id && pause.Until == null),
            Ended = db.Closings.Where(closing => closing.Project == project.Id && closing.Reopened == null).Select(closing => (ClosingOutcome?)closing.Ended).FirstOrDefault(),
        }).ToListAsync(cancel);
        var led = await db.LedAmongAsync([.. rows.Where(row => row.Ended is null).Select(row => row.Id)], cancel);
        return new(
            rows.ConvertAll(row => new ProjectRow(
                row.Id, row.Title, row.Place, row.Approach, row.Begun, row.Ended is not null ? ProjectState.Closed : row.IsPaused ? ProjectState.Paused : ProjectState.Running, row.Ended, row.Ended is not null || led.Contains(row.Id))),
            total,
            paging);
    }

    /// <summary>The latest of those that fit a text, by title alone: the search box asks while one types.</summary>
    public async Task<IReadOnlyList<(ProjectId Id, string Title, ProjectState State)>> Latest(string text, int most, Actor actor, CancellationToken cancel)
    {
        var rows = await Narrowed(db.ProjectsVisibleTo(actor).AsNoTracking(), new(Text: text)).OrderByDescending(project => project.Begun).ThenByDescending(project => project.Id).Take(most).Select(project => new
        {
            project.Id,
            project.Title,
            IsPaused = db.Pauses.Any(pause => pause.Project == project.Id && pause.Until == null),
            IsClosed = db.Closings.Any(closing => closing.Project == project.Id && closing.Reopened == null),
        }).ToListAsync(cancel);
        return rows.ConvertAll(row => (row.Id, row.Title, row.IsClosed ? ProjectState.Closed : row.IsPaused ? ProjectState.Paused : ProjectState.Running));
    }

    private IQueryable<Project> Narrowed(IQueryable<Project> projects, ProjectFilter filter)
    {
        var closed = db.Closings.Where(closing => closing.Reopened == null).Select(closing => closing.Project);
        var paused = db.Pauses.Where(pause => pause.Until == null).Select(pause => pause.Project);
        projects = filter.State switch
        {
            ProjectState.Closed => projects.Where(project => closed.Contains(project.Id)),
            ProjectState.Paused => projects.Where(project => paused.Contains(project.Id) && !closed.Contains(project.Id)),
            ProjectState.Running => projects.Where(project => !paused.Contains(project.Id) && !closed.Contains(project.Id)),
            _ => projects,
        };
        if (filter.Organisation is { } place)
            projects = projects.Where(project => db.OrganisationLines.Any(line => line.Above == place && line.Below == project.Organisation));
        foreach (var pattern in Like.Patterns(Project.Folded(filter.Text ?? "")))
            projects = projects.Where(project => EF.Functions.Like(project.Search, pattern, Like.Escaping));

        return projects;
    }
}
