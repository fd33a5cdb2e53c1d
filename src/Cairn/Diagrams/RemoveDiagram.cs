using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;

namespace Cairn.Diagrams;

/// <summary>Puts a diagram away. It can be brought back with all that was drawn.</summary>
public sealed record RemoveDiagram(DiagramId Diagram);

internal sealed class RemoveDiagramHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(RemoveDiagram request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (diagram, person, outcome) = await db.DiagramToDrawAsync(request.Diagram, actor, cancel);
        if (diagram is null)
            return outcome;

        var now = clock.GetUtcNow();
        diagram.Remove(now);
        db.Tell(person.Value, diagram.Project.Subject, "DiagramRemoved", now, new { Diagram = diagram.Id.Value, diagram.Kind, About = $"DiagramKind.{diagram.Kind}" });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
