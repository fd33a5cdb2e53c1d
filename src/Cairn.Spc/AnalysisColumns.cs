namespace Cairn.Spc;

/// <summary>What an analysis is put together from: a column for each thing known of a point.</summary>
internal sealed record AnalysisColumns(
    ChartKind Kind, Series Series, AnalysisOptions Options, Phase[] Phases, double[] Values, bool[]? Excluded)
{
    /// <summary>One for each point where limits vary, else one for each phase.</summary>
    public Limits[] Limits { get; } = new Limits[Kind.LimitsVary ? Values.Length : Phases.Length];

    public Signals[] Signals { get; } = new Signals[Values.Length];

    public Cause[] Causes { get; } = new Cause[Values.Length];
}
