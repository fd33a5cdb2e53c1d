using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Language;
using Cairn.Shared.Storage;

namespace Cairn.Charts;

/// <summary>A measure of a family with its chart.</summary>
public sealed record FamilyChart(FamilyMember Member, MeasureChart Chart);

/// <summary>The charts of a family: what changed first, the others in the order of the family.</summary>
public sealed record FamilyCharts(FamilyView Family, IReadOnlyList<FamilyChart> Charts);

/// <summary>Lists the charts of what a project measures, for those who see it.</summary>
internal sealed class ListCharts(CairnDb db, ListMeasures list, Words words)
{
    public async Task<FamilyCharts?> Handle(ProjectId id, Actor actor, CancellationToken cancel)
    {
        if (await list.Handle(id, actor, cancel) is not { } family)
            return null;
        if (family.Members.Count == 0)
            return new(family, []);
        var material = await db.ChartMaterialAsync(family.View, family.Members, cancel);
        var charts = family.Members.Select(member => new FamilyChart(member, MeasureChart.Of(material[member.Measure.Id], words)));
        return new(family, [.. charts.OrderByDescending(chart => chart.Chart.Signal is { IsCurrent: true })]);
    }
}
