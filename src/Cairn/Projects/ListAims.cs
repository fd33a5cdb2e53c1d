using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>A project in the tree of aims, with its aim where somebody said one.</summary>
public sealed record AimRow(ProjectId Id, string Title, Aim? Aim, Guid? Priority);

/// <summary>A bold purpose and the aims that are steps towards it; the purpose is empty for aims that name none.</summary>
public sealed record PurposeRow(string Purpose, IReadOnlyList<AimRow> Aims);

/// <summary>A strategic priority and the projects that say they serve it. Where there are none, nobody works on it here.</summary>
public sealed record CoverageRow(StrategicPriority Priority, IReadOnlyList<AimRow> Projects);

/// <summary>What an organisation and all below it aim at, and what of its priorities that covers.</summary>
public sealed record AimsView(OrganisationLink Place, IReadOnlyList<PurposeRow> Purposes, IReadOnlyList<CoverageRow> Coverage, IReadOnlyList<AimRow> WithoutAim);

/// <summary>Lists the aims of the open projects of an organisation and all below it as a tree, for its people: purpose, aims, projects.</summary>
internal sealed class ListAims(CairnDb db, TimeProvider clock)
{
    public async Task<AimsView?> Handle(OrganisationId id, Actor actor, CancellationToken cancel)
    {
        if (await db.OrganisationsOf(actor).Where(o => o.Id == id).Select(o => new OrganisationLink(o.Id, o.Name, o.Type)).SingleOrDefaultAsync(cancel) is not { } place)
            return null;

        var rows = await RowsAsync(id, actor, cancel);
        var purposes = rows.Where(row => row.Aim is not null).GroupBy(row => row.Aim!.Purpose, StringComparer.OrdinalIgnoreCase).OrderBy(purpose => purpose.Key.Length == 0).ThenBy(purpose => purpose.Key, StringComparer.OrdinalIgnoreCase);
        var visible = db.OrganisationsVisibleTo(actor).Select(o => o.Id);
        var priorities = await db.Priorities.AsNoTracking().Where(priority => visible.Contains(priority.Organisation) && db.OrganisationLines.Any(line => line.Below == id && line.Above == priority.Organisation))
            .OrderByDescending(priority => priority.From).ToListAsync(cancel);
        return new(
            place,
            [.. purposes.Select(purpose => new PurposeRow(purpose.Key, [.. purpose.OrderBy(row => row.Aim!.By)]))],
            [.. priorities.Where(priority => !priority.HasEnded(clock.Today())).Select(priority => new CoverageRow(priority, rows.Where(row => row.Priority == priority.Id).ToList()))],
            [.. rows.Where(row => row.Aim is null)]);
    }

    private async Task<IReadOnlyList<AimRow>> RowsAsync(OrganisationId id, Actor actor, CancellationToken cancel)
    {
        var found = await (
            from project in db.ProjectsVisibleTo(actor).AsNoTracking()
            join aim in db.Aims.AsNoTracking() on project.Id equals aim.Project into aims
            from aim in aims.DefaultIfEmpty()
            where db.OrganisationLines.Any(line => line.Above == id && line.Below == project.Organisation) && !db.Closings.Any(closing => closing.Project == project.Id && closing.Reopened == null)
            orderby project.Title
            select new
            {
                project.Id,
                project.Title,
                Aim = aim,
                Priority = db.Charters.Where(charter => charter.Project == project.Id).OrderByDescending(charter => charter.Number).Select(charter => charter.Priority).FirstOrDefault(),
            }).ToListAsync(cancel);
        return found.ConvertAll(row => new AimRow(row.Id, row.Title, row.Aim, row.Priority));
    }
}
