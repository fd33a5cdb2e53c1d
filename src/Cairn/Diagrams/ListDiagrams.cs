using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Diagrams;

/// <summary>A line of the list of diagrams, with when somebody drew last: when it was begun, where nobody did.</summary>
public sealed record DiagramRow(DiagramId Id, DiagramKind Kind, string Title, DateTimeOffset Last, bool IsRemoved);

/// <summary>The diagrams of a project; those that were put away are for whoever can bring them back.</summary>
public sealed record DiagramsView(ProjectView Project, IReadOnlyList<DiagramRow> Now, IReadOnlyList<DiagramRow> Removed, bool IsDrawnByActor);

/// <summary>Lists the diagrams of a project that an actor may see, its theory first.</summary>
internal sealed class ListDiagrams(CairnDb db, FindProject find)
{
    public async Task<DiagramsView?> Handle(ProjectId id, Actor actor, CancellationToken cancel)
    {
        if (await find.Handle(id, actor, cancel) is not { } project)
            return null;

        var found = await db.Diagrams.Where(diagram => diagram.Project == id).OrderBy(diagram => diagram.Begun).Select(diagram => new DiagramRow(
            diagram.Id, diagram.Kind, diagram.Title,
            db.DiagramOperations.Where(operation => operation.Diagram == diagram.Id).Max(operation => (DateTimeOffset?)operation.At) ?? diagram.Begun,
            diagram.Removed != null)).ToListAsync(cancel);
        var rows = found.OrderBy(row => row.Kind).ToLookup(row => row.IsRemoved);
        var draws = await db.DrawsInAsync(project, actor, cancel);
        return new(project, [.. rows[false]], draws ? [.. rows[true]] : [], draws);
    }
}
