using Cairn.Spc;

namespace Cairn.Drawing;

/// <summary>The words on a CUSUM, given by whoever draws it. Any text may be long, in any script, or hold characters that XML cannot.</summary>
public sealed record CusumLabels
{
    /// <summary>The heading, and the accessible name of the drawing. Where it is blank, "CUSUM" stands in as the name.</summary>
    public required string Title { get; init; }

    /// <summary>The sentence that says what the chart shows: the accessible description. Null takes <see cref="CusumWords.Describe"/>.</summary>
    public string? Description { get; init; }

    /// <summary>What a case is, for example <c>operation</c>. Empty says "case".</summary>
    public string CaseAxis { get; init; } = "";

    /// <summary>
    /// When each case was, one for each case and none before the case it follows; null (the default) numbers the cases. Cases keep equal
    /// room either way, for evidence grows by the case and not by the day: a date marks the first case on or after it.
    /// </summary>
    public IReadOnlyList<Period>? Periods { get; init; }

    /// <summary>
    /// Which way improvement lies. Default neutral: a signal is a square. <see cref="Direction.LowerIsBetter"/> makes more events a concern,
    /// a diamond, and fewer an improvement, a ringed circle.
    /// </summary>
    public Direction Direction { get; init; } = Direction.Neutral;

    /// <summary>The line that states kind, expectation and limit. Null takes <see cref="CusumFoot.Describe"/>.</summary>
    public string? Foot { get; init; }
}
