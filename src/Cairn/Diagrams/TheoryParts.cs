using Cairn.Diagrams.Kinds;
using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Diagrams;

/// <summary>A driver or a change idea of a theory, to which other features attach what they measure or test.</summary>
/// <param name="Diagram">In which diagram it stands.</param>
/// <param name="Title">What the diagram is called.</param>
/// <param name="Part">Which part of it it is.</param>
/// <param name="Place">In which column.</param>
/// <param name="Text">What it says.</param>
public sealed record TheoryPart(DiagramId Diagram, string Title, string Part, string Place, string Text);

/// <summary>What the theories of a project are made of.</summary>
public static class TheoryParts
{
    /// <summary>The drivers and change ideas of a project, column by column. Whoever asks has decided that the actor may see it.</summary>
    public static async Task<IReadOnlyList<TheoryPart>> TheoryPartsAsync(this CairnDb db, ProjectId project, CancellationToken cancel)
    {
        var theories = await db.TheoriesOf(project).AsNoTracking().ToListAsync(cancel);
        return [.. theories.SelectMany(PartsOf)];
    }

    private static IEnumerable<TheoryPart> PartsOf(Diagram theory) =>
        theory.Read().VisibleParts.Where(part => part.Id != DiagramState.Root).OrderBy(DriverRules.ColumnOf).Select(part => new TheoryPart(theory.Id, theory.Title, part.Id, part.Place, part.Text));
}
