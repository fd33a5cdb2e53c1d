using Cairn.Spc;

namespace Cairn.Drawing;

/// <summary>The words on a funnel, given by whoever draws it. Any text may be long, in any script, or hold characters that XML cannot.</summary>
public sealed record FunnelLabels
{
    /// <summary>The heading, and the accessible name of the drawing. Where it is blank, "Funnel" stands in as the name.</summary>
    public required string Title { get; init; }

    /// <summary>The sentence that says what the funnel shows: the accessible description. Null takes <see cref="FunnelWords.Describe"/>.</summary>
    public string? Description { get; init; }

    /// <summary>What the values are, for example <c>Falls per 1,000 bed days</c>. Stands level above the axis.</summary>
    public string ValueAxis { get; init; } = "";

    /// <summary>What the denominators are, for example <c>Bed days</c>. Stands below the axis.</summary>
    public string DenominatorAxis { get; init; } = "";

    /// <summary>What units and exposure are called in the sentence and at the foot; null says "units".</summary>
    public FunnelNouns? Nouns { get; init; }

    /// <summary>
    /// Which way improvement lies. Default neutral: a unit outside the limits is neither good nor bad, a square. Otherwise it takes
    /// the circle of an improvement or the diamond of a concern.
    /// </summary>
    public Direction Direction { get; init; } = Direction.Neutral;

    /// <summary>The line that states kind, limits and over-dispersion. Null takes <see cref="FunnelFoot.Describe"/>.</summary>
    public string? Foot { get; init; }

    /// <summary>Whether values are written as per cent. Null says yes for proportions that are multiplied by 1 or by 100.</summary>
    public bool? IsPercent { get; init; }
}
