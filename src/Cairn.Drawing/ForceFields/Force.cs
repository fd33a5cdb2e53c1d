using Cairn.Drawing.Diagrams;

namespace Cairn.Drawing;

/// <summary>Something that pulls towards a change or pushes it away.</summary>
/// <param name="Id">Unique in the field: ASCII letters, digits, hyphens, underscores. Elements carry it as <c>data-node</c>.</param>
/// <param name="Text">Any words; blank says that there are none yet.</param>
/// <param name="Strength">From 1, slight, to 5, decisive; default 3.</param>
public sealed record Force(string Id, string Text, int Strength = 3) : IVersionedPart<Force>
{
    /// <summary>What became of it, where two versions are compared.</summary>
    public DiagramChange Change { get; init; }

    /// <summary>How strong it was, where that changed between two versions; null otherwise.</summary>
    public int? StrengthBefore { get; init; }

    IReadOnlyList<Force> IVersionedPart<Force>.Parts => [];

    bool IVersionedPart<Force>.SaysAs(Force other) => Text.Trim() == other.Text.Trim() && Strength == other.Strength;

    Force IVersionedPart<Force>.After(DiagramChange change, Force? before, IReadOnlyList<Force> parts) =>
        this with { Change = change, StrengthBefore = before is null || before.Strength == Strength ? null : before.Strength };
}
