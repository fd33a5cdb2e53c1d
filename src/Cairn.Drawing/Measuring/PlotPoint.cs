using Cairn.Spc;

namespace Cairn.Drawing.Measuring;

/// <summary>A point of an analysis made ready for drawing; what does not exist is <see cref="double.NaN"/>.</summary>
internal readonly struct PlotPoint
{
    public required Period Period { get; init; }

    public required double Position { get; init; }

    public required double Value { get; init; }

    public required double Centre { get; init; }

    public required double Lower { get; init; }

    public required double Upper { get; init; }

    public required double Target { get; init; }

    public required int Phase { get; init; }

    public required Look Look { get; init; }

    public required Cause Cause { get; init; }

    public required Signals Signals { get; init; }

    public required bool IsOnCentre { get; init; }

    public bool IsSignal => Look is Look.Improvement or Look.Concern or Look.Neutral;

    public static PlotPoint[] AllOf(Analysis analysis)
    {
        var points = new PlotPoint[analysis.Count];
        for (var i = 0; i < points.Length; i++)
            points[i] = Of(analysis[i]);
        return points;
    }

    private static PlotPoint Of(in AnalysedPoint point) => new()
    {
        Period = point.Period,
        Position = point.Period.Position,
        Value = point.Value ?? double.NaN,
        Centre = point.Limits.Centre,
        Lower = point.Limits.Lower,
        Upper = point.Limits.Upper,
        Target = point.Target ?? double.NaN,
        Phase = point.Phase,
        Look = LookOf(point),
        Cause = point.Cause ?? Cause.CommonCause,
        Signals = point.Signals,
        IsOnCentre = point.IsOnCentre,
    };

    private static Look LookOf(in AnalysedPoint point)
    {
        if (point.Value is null)
            return Look.Missing;
        if (point.IsExcluded)
            return Look.Excluded;
        return point.Variation switch
        {
            Variation.ImprovementHigh or Variation.ImprovementLow => Look.Improvement,
            Variation.ConcernHigh or Variation.ConcernLow => Look.Concern,
            Variation.NeutralHigh or Variation.NeutralLow => Look.Neutral,
            _ => Look.Common,
        };
    }
}
