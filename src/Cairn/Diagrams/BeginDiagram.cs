using System.Globalization;
using Cairn.Diagrams.Kinds;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Diagrams;

/// <summary>Begins a diagram in a project, as one of its team.</summary>
/// <param name="Project">Which.</param>
/// <param name="Kind">Of what sort.</param>
/// <param name="Title">Its name: for a companion also what it explains.</param>
/// <param name="Culture">The language of what it begins with; English where none is named.</param>
/// <param name="Aim">For a theory, the number of the aim for which it is; null for the first.</param>
public sealed record BeginDiagram(ProjectId Project, DiagramKind Kind, string Title, CultureInfo? Culture = null, int? Aim = null);

internal sealed class BeginDiagramHandler(CairnDb db, TimeProvider clock)
{
    public async Task<(Outcome Outcome, DiagramId? Begun)> Handle(BeginDiagram request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (person, outcome) = await db.DrawerAsync(request.Project, actor, cancel);
        if (person is not { } drawer)
            return (outcome, null);

        if (await db.Diagrams.CountAsync(diagram => diagram.Project == request.Project, cancel) >= Diagram.Most)
            return (Outcome.Refused(new Refusal("DiagramsTooMany", null, Diagram.Most)), null);

        var now = clock.GetUtcNow();
        var first = Enum.IsDefined(request.Kind) ? DiagramRules.Of(request.Kind).Begin(request.Title.Trim(), request.Culture ?? CultureInfo.InvariantCulture) : DiagramState.Empty;
        if (request.Kind == DiagramKind.Drivers)
        {
            var aims = await db.Aims.Where(aim => aim.Project == request.Project).OrderBy(aim => aim.Place).Select(aim => aim.Number).ToListAsync(cancel);
            if (request.Aim is { } chosen && !aims.Contains(chosen))
                return (Outcome.Refused(new Refusal("DiagramAimUnknown", nameof(request.Aim))), null);
            first = aims.Count == 0 ? first : DriverRules.For(first, request.Aim ?? aims[0]);
        }

        outcome = Diagram.Begin(new(Guid.CreateVersion7(now)), request.Project, request.Kind, request.Title, first, now, out var begun);
        if (begun is null)
            return (outcome, null);
        db.Add(begun);
        db.Tell(drawer.Value, request.Project.Subject, "DiagramBegun", now, new { Diagram = begun.Id.Value, begun.Kind, About = $"DiagramKind.{begun.Kind}" });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return (outcome, begun.Id);
    }
}
