using Cairn.Spc;

namespace Cairn.Drawing;

/// <summary>The words on a Pareto chart, given by whoever draws it. Any text may be long, in any script, or hold characters that XML cannot.</summary>
public sealed record ParetoLabels
{
    /// <summary>The heading, and the accessible name of the drawing. Where it is blank, "Pareto chart" stands in as the name.</summary>
    public required string Title { get; init; }

    /// <summary>The sentence that says what the chart shows: the accessible description. Null takes <see cref="ParetoWords.Describe"/>.</summary>
    public string? Description { get; init; }

    /// <summary>What is counted, in the plural, for example <c>patients</c>; empty leaves it out.</summary>
    public string Counted { get; init; } = "";

    /// <summary>The line that states kind and size. Null lets the drawing write it.</summary>
    public string? Foot { get; init; }
}
