namespace Cairn.Drawing;

/// <summary>Something that pulls towards a change or pushes it away.</summary>
/// <param name="Id">Unique in the field: ASCII letters, digits, hyphens, underscores. Elements carry it as <c>data-node</c>.</param>
/// <param name="Text">Any words; blank says that there are none yet.</param>
/// <param name="Strength">From 1, slight, to 5, decisive; default 3.</param>
public sealed record Force(string Id, string Text, int Strength = 3);
