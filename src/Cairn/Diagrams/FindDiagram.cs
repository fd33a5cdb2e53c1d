using Cairn.Diagrams.Kinds;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Language;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Diagrams;

/// <summary>Finds a diagram that an actor may see, with what is measured and tested at its parts.</summary>
internal sealed class FindDiagram(CairnDb db, FindProject find, TheoryAim aim, IEnumerable<ICountsForDrivers> counting, Words words)
{
    public async Task<DiagramView?> Handle(DiagramId id, Actor actor, CancellationToken cancel)
    {
        if (await db.DiagramsVisibleTo(actor).AsNoTracking().SingleOrDefaultAsync(known => known.Id == id, cancel) is not { } diagram)
            return null;
        if (await find.Handle(diagram.Project, actor, cancel) is not { } project)
            return null;
        return new(project, diagram, await SightAsync(diagram, aim.Read(diagram, project.Aims), cancel), await db.DrawsInAsync(project, actor, cancel));
    }

    private async Task<DiagramSight> SightAsync(Diagram diagram, DiagramState state, CancellationToken cancel)
    {
        if (diagram.Kind != DiagramKind.Drivers)
            return new(state);
        Dictionary<string, DriverCount>? counts = null;
        foreach (var source in counting)
        {
            counts ??= new(StringComparer.Ordinal);
            foreach (var (node, count) in await source.CountAsync(diagram.Id, cancel))
                counts[node] = counts.GetValueOrDefault(node, DriverCount.None) + count;
        }

        return new(state, counts, counts is null ? words["DriverWithoutIdea"] : words["DriverWithoutCount"]);
    }
}
