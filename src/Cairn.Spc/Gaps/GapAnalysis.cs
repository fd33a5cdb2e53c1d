using System.Collections.Immutable;

namespace Cairn.Spc;

/// <summary>A gap between two groups, computed. Immutable, and safe to read from several threads.</summary>
public sealed class GapAnalysis
{
    internal GapAnalysis(GapKind kind, double multiply, ImmutableArray<GapPoint> points, GapChange? change) =>
        (Kind, Multiply, Points, Change) = (kind, multiply, points, change);

    /// <summary>What was compared.</summary>
    public GapKind Kind { get; }

    /// <summary>The factor from raw values to plotted ones.</summary>
    public double Multiply { get; }

    /// <summary>The gap of each period, in the order given.</summary>
    public ImmutableArray<GapPoint> Points { get; }

    /// <summary>Before, now and the change; null where too few periods are known of both groups.</summary>
    public GapChange? Change { get; }

    /// <summary>What became of it.</summary>
    public GapOutcome Outcome => Change?.Outcome ?? GapOutcome.TooEarly;
}
