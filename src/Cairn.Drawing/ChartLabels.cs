namespace Cairn.Drawing;

/// <summary>
/// The words on a chart, all given by whoever draws it: a drawing invents no claim. Any text may be long, in any script, or hold
/// characters that XML cannot; it is wrapped and escaped.
/// </summary>
public sealed record ChartLabels
{
    /// <summary>The heading, and the accessible name of the drawing. Where it is blank the kind of chart stands in as the name.</summary>
    public required string Title { get; init; }

    /// <summary>The sentence that says what the chart shows: the accessible description. Not drawn.</summary>
    public string Description { get; init; } = "";

    /// <summary>What the values are, with their unit, for example <c>Falls per 1,000 bed days</c>. Stands level above the axis, so that nobody tilts their head.</summary>
    public string ValueAxis { get; init; } = "";

    /// <summary>What happened when, in order of time.</summary>
    public IReadOnlyList<ChartAnnotation> Annotations { get; init; } = [];

    /// <summary>The line that states kind, baseline, rules and method; <see cref="ChartFoot.Describe"/> writes it from an analysis.</summary>
    public string Foot { get; init; } = "";

    /// <summary>
    /// Whether values are percentages. They are plotted as proportions (0–1) where the analysis multiplies by 1, or as per cent (0–100) where
    /// it multiplies by 100; both are written as per cent, and the axis keeps within 0 and 100.
    /// </summary>
    public bool IsPercent { get; init; }

    /// <summary>
    /// Whether it is drawn for people who never heard of control charts; default no. Limits are a band without lines and numbers, the centre
    /// line says <c>middle</c>, and no point says which rule fired. Shape and colour stay.
    /// </summary>
    public bool IsPlain { get; init; }
}
