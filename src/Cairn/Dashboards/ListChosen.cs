using Cairn.Charts;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Problems;
using Cairn.Shared.Audit;
using Cairn.Shared.Language;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Dashboards;

/// <summary>The few measures of an organisation, as somebody may see them.</summary>
/// <param name="Place">The organisation.</param>
/// <param name="Charts">Those that changed first.</param>
/// <param name="Units">Measures of the same definition in every project that the actor may see, by the name of the unit; none where nobody asked for them.</param>
/// <param name="Hidden">How many more were chosen that the actor may not see.</param>
/// <param name="IsChosenByActor">Whether the actor chooses here.</param>
public sealed record ChosenView(OrganisationView Place, IReadOnlyList<ChosenChart> Charts, ILookup<MeasureId, ChosenChart> Units, int Hidden, bool IsChosenByActor);

/// <summary>A measure with its chart, and whose it is.</summary>
/// <param name="Member">What it means.</param>
/// <param name="Title">What its project is called.</param>
/// <param name="Unit">The organisation of its project, or the project where that is not to be known.</param>
/// <param name="Material">What the chart is made of.</param>
/// <param name="Chart">The chart.</param>
public sealed record ChosenChart(FamilyMember Member, string Title, string Unit, ChartMaterial Material, MeasureChart Chart)
{
    /// <summary>That it was chosen; null where it is only compared.</summary>
    public DashboardMeasure? Chosen { get; init; }

    public MeasureId Id => Member.Measure.Id;

    public MeasureText Text => Member.Text;

    /// <summary>The measure whose definition it shares with others.</summary>
    public MeasureId Root => Member.Measure.Origin ?? Id;

    public bool IsChanged => Chart.Signal is { IsCurrent: true };

    /// <summary>The latest value that is shown; null where there is none.</summary>
    public double? Latest => Chart.Analysis.Latest?.Value;
}

/// <summary>Lists the few measures of an organisation for those who see it, each as far as they may see it. Whoever looks has looked at their projects.</summary>
internal sealed class ListChosen(CairnDb db, FindOrganisation find, Words words, TimeProvider clock)
{
    /// <summary>More units of one definition than these nobody compares by eye.</summary>
    private const int MostUnits = 200;

    public async Task<ChosenView?> Handle(OrganisationId id, Actor actor, bool withUnits, CancellationToken cancel)
    {
        if (await find.Handle(id, actor, cancel) is not { } place)
            return null;
        var chosen = await db.DashboardMeasures.AsNoTracking().Where(known => known.Organisation == id).ToDictionaryAsync(known => known.Measure, cancel);
        var isLed = await db.OrganisationsLedBy(actor).AnyAsync(organisation => organisation.Id == id, cancel);
        if (chosen.Count == 0)
            return new(place, [], Array.Empty<ChosenChart>().ToLookup(chart => chart.Root), 0, isLed);

        var rows = await RowsAsync([.. chosen.Keys], withUnits, actor, cancel);
        var inside = await db.ProjectsInsideAsync([.. rows.Select(row => row.Member.Measure.Project).Distinct()], actor, cancel);
        var material = await db.ChartMaterialAsync([.. rows.Select(row => row.Member)], member => inside.Contains(member.Measure.Project), cancel);
        await db.LookAtAsync([.. rows.Select(row => row.Member.Measure.Project.Subject).Distinct(StringComparer.Ordinal)], actor.Person?.Value, clock.GetUtcNow(), cancel);
        var all = rows.ConvertAll(row => new ChosenChart(row.Member, row.Title, row.Unit ?? row.Title, material[row.Member.Measure.Id], MeasureChart.Of(material[row.Member.Measure.Id], words)) { Chosen = chosen.GetValueOrDefault(row.Member.Measure.Id) });
        var own = all.FindAll(chart => chart.Chosen is not null);
        return new(place, [.. own.OrderByDescending(chart => chart.IsChanged).ThenBy(chart => chart.Chosen!.At)], all.OrderBy(chart => chart.Unit, StringComparer.OrdinalIgnoreCase).ThenBy(chart => chart.Title, StringComparer.OrdinalIgnoreCase).ToLookup(chart => chart.Root), chosen.Count - own.Count, isLed);
    }

    /// <summary>The chosen ones that the actor may see, and with them those that share a definition with one of them.</summary>
    private async Task<List<Row>> RowsAsync(List<MeasureId> ids, bool withUnits, Actor actor, CancellationToken cancel)
    {
        var visible = db.MeasuresVisibleTo(actor);
        if (withUnits)
        {
            var roots = await visible.Where(measure => ids.Contains(measure.Id)).Select(measure => measure.Origin ?? measure.Id).ToListAsync(cancel);
            ids = [.. ids, .. await visible.Where(measure => roots.Contains(measure.Id) || (measure.Origin != null && roots.Contains(measure.Origin.Value))).OrderBy(measure => measure.At).Select(measure => measure.Id).Take(MostUnits).ToListAsync(cancel)];
        }

        var rows = await (
            from measure in visible.AsNoTracking()
            join version in db.MeasureVersions.AsNoTracking() on new { Measure = measure.Id, Number = measure.Version } equals new { version.Measure, version.Number }
            join project in db.Projects on measure.Project equals project.Id
            join place in db.OrganisationsVisibleTo(actor) on project.Organisation equals place.Id into places
            from place in places.DefaultIfEmpty()
            where ids.Contains(measure.Id)
            select new { measure, version, project.Title, Unit = place == null ? null : place.Name }).ToListAsync(cancel);
        return rows.ConvertAll(row => new Row(new(row.measure, row.version.Text), row.Title, row.Unit));
    }

    private sealed record Row(FamilyMember Member, string Title, string? Unit);
}
