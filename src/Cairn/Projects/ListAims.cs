using Cairn.Organisations;
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

/// <summary>A strategic priority and the projects that say they serve it. Where there are none, nobody works on it here.</summary>
public sealed record CoverageRow(StrategicPriority Priority, IReadOnlyList<AimRow> Projects);

/// <summary>What an organisation and all below it aim at, and what that leaves out.</summary>
/// <param name="Place">Which organisation.</param>
/// <param name="Purposes">The tree of what is open.</param>
/// <param name="Coverage">Its priorities and those above it, with who serves each.</param>
/// <param name="Forsaken">Purposes of closed projects that nothing open serves.</param>
/// <param name="Unserving">Open projects that serve neither a priority nor a purpose.</param>
/// <param name="WithoutAim">Open projects that have not said their aim.</param>
public sealed record AimsView(OrganisationLink Place, IReadOnlyList<PurposeRow> Purposes, IReadOnlyList<CoverageRow> Coverage, IReadOnlyList<string> Forsaken, IReadOnlyList<AimRow> Unserving, IReadOnlyList<AimRow> WithoutAim);

/// <summary>Lists the aims of an organisation and all below it as a tree, for its people: purpose, aims, drivers, projects; and what they leave out.</summary>
internal sealed class ListAims(CairnDb db, IEnumerable<IDriversOfAims> theories, TimeProvider clock)
{
    public async Task<AimsView?> Handle(OrganisationId id, Actor actor, CancellationToken cancel)
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
        return new(
            place,
            PurposesOf(open),
            [.. priorities.Where(priority => !priority.HasEnded(clock.Today())).Select(priority => new CoverageRow(priority, projects.Where(row => row.Priority == priority.Id).ToList()))],
            [.. ServedBy(rows.Except(open)).Except(ServedBy(open), StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)],
            [.. projects.Where(row => !serving.Contains(row.Id))],
            [.. open.Where(row => row.Aim is null)]);
    }

    private static IReadOnlyList<PurposeRow> PurposesOf(IReadOnlyList<AimRow> open) =>
        [.. open.Where(row => row.Aim is not null).GroupBy(row => row.Aim!.Purpose, StringComparer.OrdinalIgnoreCase).OrderBy(purpose => purpose.Key.Length == 0).ThenBy(purpose => purpose.Key, StringComparer.OrdinalIgnoreCase)
            .Select(purpose => new PurposeRow(purpose.Key, [.. purpose.OrderBy(row => row.Aim!.By)]))];

    private static IEnumerable<string> ServedBy(IEnumerable<AimRow> rows) => rows.Select(row => row.Aim?.Purpose ?? "").Where(purpose => purpose.Length > 0);

    private async Task<IReadOnlyList<AimRow>> RowsAsync(OrganisationId id, Actor actor, CancellationToken cancel)
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
        var open = found.Where(row => !row.IsClosed).Select(row => row.Id).Distinct().ToList();
        var led = await db.LedAmongAsync(open, cancel);
        var drivers = await DriversAsync(open, cancel);
        var first = found.Where(row => row.Aim is not null).GroupBy(row => row.Id).ToDictionary(project => project.Key, project => project.MinBy(row => row.Aim!.Place)!.Aim!.Number);
        return found.ConvertAll(row => new AimRow(
            row.Id, row.Title, row.Aim, row.Priority, row.IsClosed ? ProjectState.Closed : row.IsPaused ? ProjectState.Paused : ProjectState.Running, led.Contains(row.Id),
            [.. drivers[row.Id].Where(driver => row.Aim is { } aim && (driver.Aim ?? first[row.Id]) == aim.Number).Select(driver => driver.Name)]));
    }

    private async Task<ILookup<ProjectId, DriverOfAim>> DriversAsync(IReadOnlyCollection<ProjectId> projects, CancellationToken cancel)
    {
        var drivers = new List<DriverOfAim>();
        foreach (var theory in theories)
            drivers.AddRange(await theory.FindAsync(projects, cancel));
        return drivers.ToLookup(driver => driver.Project);
    }
}
