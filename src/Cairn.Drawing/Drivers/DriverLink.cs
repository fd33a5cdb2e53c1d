namespace Cairn.Drawing;

/// <summary>Says that one box of a driver diagram serves another. A box may serve several, and may skip columns.</summary>
/// <param name="Parent">The id of what is served, further left.</param>
/// <param name="Child">The id of what serves it, further right.</param>
/// <param name="IsWeak">Whether the effect is believed to be small or unsure: a dashed line.</param>
public sealed record DriverLink(string Parent, string Child, bool IsWeak = false)
{
    /// <summary>What became of it, where two versions are compared.</summary>
    public DiagramChange Change { get; init; }
}
