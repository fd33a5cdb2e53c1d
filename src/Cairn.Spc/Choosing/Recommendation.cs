namespace Cairn.Spc;

/// <summary>A kind of chart, and why.</summary>
/// <param name="Kind">The kind that fits.</param>
/// <param name="Why">One sentence.</param>
/// <param name="Advice">One sentence on what other data would show more; null where there is nothing to say.</param>
public sealed record Recommendation(ChartKind Kind, string Why, string? Advice = null);
