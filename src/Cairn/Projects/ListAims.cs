using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>A project in the tree of aims with one of its aims, or with none where nobody said one.</summary>
/// <param name="Id">Which project.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Aim">The aim.</param>
/// <param name="Priority">The strategic priority that its charter names.</param>
/// <param name="State">Where it is in its life.</param>
/// <param name="HasLead">Whether somebody leads it.</param>
/// <param name="Drivers">By what it believes that it reaches the aim.</param>
public sealed record AimRow(ProjectId Id, string Title, Aim? Aim, Guid? Priority, ProjectState State, bool HasLead, IReadOnlyList<string> Drivers)
{
    /// <summary>Whether anybody works towards it now.</summary>
    public bool IsWorkedOn => State == ProjectState.Running && HasLead;
}

/// <summary>A bold purpose and the aims that are steps towards it; the purpose is empty for aims that name none.</summary>
public sealed record PurposeRow(string Purpose, IReadOnlyList<AimRow> Aims);

/// <summary>A strategic priority and the projects that say they serve it, the first of them. Where there are none, nobody works on it here.</summary>
public sealed record CoverageRow(StrategicPriority Priority, Page<AimRow> Projects);

/// <summary>What an organisation and all below it aim at, and what that leaves out. Of what is no tree the first are named, and how many there are.</summary>
/// <param name="Place">Which organisation.</param>
/// <param name="Aims">What is open, in the order of the tree.</param>
/// <param name="Coverage">Its priorities and those above it, with who serves each.</param>
/// <param name="Forsaken">Purposes of closed projects that nothing open serves.</param>
/// <param name="Unserving">Open projects that serve neither a priority nor a purpose.</param>
/// <param name="WithoutAim">Open projects that have not said their aim.</param>
public sealed record AimsView(OrganisationLink Place, Page<AimRow> Aims, IReadOnlyList<CoverageRow> Coverage, Page<string> Forsaken, Page<AimRow> Unserving, Page<AimRow> WithoutAim)
{
    /// <summary>The tree, as much of it as is on this page.</summary>
    public IReadOnlyList<PurposeRow> Purposes =>
        [.. Aims.Rows.GroupBy(row => AimWords.PurposeOf(row.Aim!.Purpose), StringComparer.OrdinalIgnoreCase).Select(purpose => new PurposeRow(purpose.Key, [.. purpose]))];
}

/// <summary>Lists the aims of an organisation and all below it as a tree, a page at a time, for its people: purpose, aims, drivers, projects; and what they leave out.</summary>
internal sealed class ListAims(CairnDb db, IEnumerable<IDriversOfAims> theories, TimeProvider clock)
{
    private static readonly Paging FirstNamed = new(size: 20);

    public async Task<AimsView?> Handle(OrganisationId id, Actor actor, Paging paging, CancellationToken cancel)
    {
        if (await db.OrganisationsOf(actor).Where(o => o.Id == id).Select(o => new OrganisationLink(o.Id, o.Name, o.Type)).SingleOrDefaultAsync(cancel) is not { } place)
            return null;

        var rows = await RowsAsync(id, actor, cancel);
        var open = rows.Where(row => row.State != ProjectState.Closed).ToList();
        var projects = open.DistinctBy(row => row.Id).ToList();
        var visible = db.OrganisationsVisibleTo(actor).Select(o => o.Id);
        var priorities = await db.Priorities.AsNoTracking().Where(priority => visible.Contains(priority.Organisation) && db.OrganisationLines.Any(line => line.Below == id && line.Above == priority.Organisation))
            .OrderByDescending(priority => priority.From).ToListAsync(cancel);
        var serving = open.Where(row => row.Priority is not null || row.Aim is { Purpose.Length: > 0 }).Select(row => row.Id).ToHashSet();
        return await ToldAsync(rows, new(
            place,
            paging.Of(InOrder(open)),
            [.. priorities.Where(priority => !priority.HasEnded(clock.Today())).Select(priority => new CoverageRow(priority, FirstNamed.Of(projects.FindAll(row => row.Priority == priority.Id))))],
            FirstNamed.Of([.. ServedBy(rows.Except(open)).Except(ServedBy(open), StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)]),
            FirstNamed.Of(projects.FindAll(row => !serving.Contains(row.Id))),
            FirstNamed.Of(open.FindAll(row => row.Aim is null))), cancel);
    }

    /// <summary>Those under a purpose stand together, the earliest first; those without one stand last.</summary>
    private static IReadOnlyList<AimRow> InOrder(IReadOnlyList<AimRow> open) =>
        [.. open.Where(row => row.Aim is not null).Select(row => (Row: row, Purpose: AimWords.PurposeOf(row.Aim!.Purpose)))
            .OrderBy(aim => aim.Purpose.Length == 0).ThenBy(aim => aim.Purpose, StringComparer.OrdinalIgnoreCase).ThenBy(aim => aim.Row.Aim!.By).Select(aim => aim.Row)];

    private static IEnumerable<string> ServedBy(IEnumerable<AimRow> rows) => rows.Select(row => AimWords.PurposeOf(row.Aim?.Purpose ?? "")).Where(purpose => purpose.Length > 0);

    private async Task<List<AimRow>> RowsAsync(OrganisationId id, Actor actor, CancellationToken cancel)
    {
        var found = await (
            from project in db.ProjectsVisibleTo(actor).AsNoTracking()
            join aim in db.Aims.AsNoTracking() on project.Id equals aim.Project into aims
            from aim in aims.DefaultIfEmpty()
            where db.OrganisationLines.Any(line => line.Above == id && line.Below == project.Organisation)
            orderby project.Title
            select new
            {
                project.Id,
                project.Title,
                Aim = aim,
                Priority = db.Charters.Where(charter => charter.Project == project.Id).OrderByDescending(charter => charter.Number).Select(charter => charter.Priority).FirstOrDefault(),
                IsClosed = db.Closings.Any(closing => closing.Project == project.Id && closing.Reopened == null),
                IsPaused = db.Pauses.Any(pause => pause.Project == project.Id && pause.Until == null),
            }).ToListAsync(cancel);
        return found.ConvertAll(row => new AimRow(row.Id, row.Title, row.Aim, row.Priority, row.IsClosed ? ProjectState.Closed : row.IsPaused ? ProjectState.Paused : ProjectState.Running, HasLead: false, Drivers: []));
    }

    /// <summary>Who leads and by what drivers is looked up only for what is shown: for drivers whole diagrams are read.</summary>
    private async Task<AimsView> ToldAsync(List<AimRow> all, AimsView view, CancellationToken cancel)
    {
        Page<AimRow>[] pages = [view.Aims, view.Unserving, view.WithoutAim, .. view.Coverage.Select(row => row.Projects)];
        var shown = pages.SelectMany(page => page.Rows).Select(row => row.Id).ToHashSet();
        var led = await db.LedAmongAsync(shown, cancel);
        var drivers = await DriversAsync(shown, cancel);
        var first = all.Where(row => row.Aim is not null && shown.Contains(row.Id)).GroupBy(row => row.Id).ToDictionary(project => project.Key, project => project.MinBy(row => row.Aim!.Place)!.Aim!.Number);
        return view with
        {
            Aims = Told(view.Aims),
            Coverage = [.. view.Coverage.Select(row => row with { Projects = Told(row.Projects) })],
            Unserving = Told(view.Unserving),
            WithoutAim = Told(view.WithoutAim),
        };

        Page<AimRow> Told(Page<AimRow> page) => page with
        {
            Rows = [.. page.Rows.Select(row => row with
            {
                HasLead = led.Contains(row.Id),
                Drivers = [.. drivers[row.Id].Where(driver => row.Aim is { } aim && (driver.Aim ?? first[row.Id]) == aim.Number).Select(driver => driver.Name)],
            })],
        };
    }

    private async Task<ILookup<ProjectId, DriverOfAim>> DriversAsync(IReadOnlyCollection<ProjectId> projects, CancellationToken cancel)
    {
        var drivers = new List<DriverOfAim>();
        foreach (var theory in theories)
            drivers.AddRange(await theory.FindAsync(projects, cancel));
        return drivers.ToLookup(driver => driver.Project);
    }
}
