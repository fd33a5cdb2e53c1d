using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Charts;

/// <summary>What a project measures in plain words, and what its team is doing.</summary>
/// <param name="View">The project.</param>
/// <param name="Charts">Those that changed first.</param>
/// <param name="Doing">Changes that the team made and did not stop, the latest first.</param>
public sealed record PlainView(ProjectView View, IReadOnlyList<FamilyChart> Charts, IReadOnlyList<string> Doing);

/// <summary>Lists what a project measures for people who never saw a chart, as far as the actor may see it.</summary>
internal sealed class ListPlainly(CairnDb db, ListCharts list)
{
    private const int MostTold = 5;

    public async Task<PlainView?> Handle(ProjectId id, Actor actor, CancellationToken cancel)
    {
        if (await list.Handle(id, actor, cancel) is not { } charts)
            return null;
        var doing = await db.MadeChanges.Where(change => change.Project == id && change.Verdict != Verdict.Stop).OrderByDescending(change => change.Since).Select(change => change.What).Take(MostTold).ToListAsync(cancel);
        return new(charts.Family.View, charts.Charts, doing);
    }

    /// <summary>The same of one measure.</summary>
    public async Task<PlainView?> OfAsync(MeasureId id, Actor actor, CancellationToken cancel)
    {
        if (await db.MeasuresVisibleTo(actor).Where(measure => measure.Id == id).Select(measure => (ProjectId?)measure.Project).SingleOrDefaultAsync(cancel) is not { } project || await Handle(project, actor, cancel) is not { } view)
            return null;
        return view with { Charts = [.. view.Charts.Where(chart => chart.Member.Measure.Id == id)] };
    }
}
