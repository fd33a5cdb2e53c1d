using Cairn.Diagrams.Kinds;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Diagrams;

/// <summary>Puts words into the first theory of a project as a driver that is about fairness. Where a driver says so already, it is marked; where there is no theory yet, one begins.</summary>
public sealed record AddFairDriver(ProjectId Project, string Driver);

internal sealed class AddFairDriverHandler(CairnDb db, BeginDiagramHandler begin, EditDiagramHandler edit, Words words, TimeProvider clock)
{
    public async Task<Outcome> Handle(AddFairDriver request, Actor actor, CancellationToken cancel)
    {
        var (person, outcome) = await db.DrawerAsync(request.Project, actor, cancel);
        if (person is null)
            return outcome;
        var theory = await db.TheoriesOf(request.Project).AsNoTracking().FirstOrDefaultAsync(cancel);
        var diagram = theory?.Id;
        if (diagram is null)
            (outcome, diagram) = await begin.Handle(new(request.Project, DiagramKind.Drivers, words["DiagramKind.Drivers"], words.Culture), actor, cancel);
        if (diagram is not { } drawn)
            return outcome;

        var key = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");
        return (await edit.Handle(new(drawn, key, EditsFor(theory?.Read() ?? DiagramState.Empty, request.Driver.Trim(), "p-" + key)), actor, cancel)).Outcome;
    }

    private static IReadOnlyList<DiagramEdit> EditsFor(DiagramState state, string driver, string added)
    {
        if (state.VisibleParts.FirstOrDefault(node => DriverRules.IsDriver(node) && string.Equals(node.Text, driver, StringComparison.OrdinalIgnoreCase)) is { } known)
            return DriverRules.IsFair(known) ? [] : [MarkOf(known.Id)];
        return [new(EditKind.Grow, DiagramState.Root, added, Value: driver), MarkOf(added)];
    }

    private static DiagramEdit MarkOf(string node) => new(EditKind.Say, node, Field: DriverRules.Equity, Value: DiagramField.Yes);
}
