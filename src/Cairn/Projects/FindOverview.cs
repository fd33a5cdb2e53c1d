using Cairn.Organisations;

namespace Cairn.Projects;

/// <summary>What other features say on the overview of a project, and its hours, which only the people of its organisation read.</summary>
/// <param name="Lines">What other features say, as far as the reader may know it.</param>
/// <param name="Hours">Planned and used; null for passers-by, and where the project is over.</param>
public sealed record Overview(IReadOnlyList<OverviewLine> Lines, HoursView? Hours)
{
    public IEnumerable<OverviewLine> At(OverviewPlace place) => Lines.Where(line => line.Place == place);
}

/// <summary>Finds what stands on the overview of a project besides its own words.</summary>
internal sealed class FindOverview(CountHours count, IEnumerable<IOverviewPart> others)
{
    public async Task<Overview> Handle(ProjectView view, Actor actor, CancellationToken cancel)
    {
        var lines = new List<OverviewLine>();
        foreach (var other in others)
            lines.AddRange(await other.FindAsync(view, actor, cancel));
        return new(lines, view.IsOfActor && view.Life.State != ProjectState.Closed ? await count.Handle(view, cancel) : null);
    }
}
