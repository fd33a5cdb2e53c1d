using Cairn.Spc;

namespace Cairn.Drawing;

/// <summary>One chart on a wall.</summary>
/// <param name="Name">Whose it is, for example a ward. Names may repeat.</param>
/// <param name="Analysis">The analysed chart.</param>
public sealed record WallChart(string Name, Analysis Analysis)
{
    /// <summary>The sentence that says what the chart shows: its accessible description. Where it is empty a short one is made.</summary>
    public string Description { get; init; } = "";
}
