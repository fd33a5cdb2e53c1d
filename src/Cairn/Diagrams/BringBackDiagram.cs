using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;

namespace Cairn.Diagrams;

/// <summary>Brings back a diagram that was put away.</summary>
public sealed record BringBackDiagram(DiagramId Diagram);

internal sealed class BringBackDiagramHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(BringBackDiagram request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (diagram, person, outcome) = await db.DiagramToDrawAsync(request.Diagram, actor, cancel, isRemoved: true);
        if (diagram is null)
            return outcome;

        diagram.BringBack();
        db.Tell(person.Value, diagram.Project.Subject, "DiagramBroughtBack", clock.GetUtcNow(), new { Diagram = diagram.Id.Value, diagram.Kind, About = $"DiagramKind.{diagram.Kind}" });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
