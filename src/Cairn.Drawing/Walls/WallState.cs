using Cairn.Drawing.Measuring;
using Cairn.Spc;

namespace Cairn.Drawing.Walls;

/// <summary>Where a chart stands in the order of a wall.</summary>
internal enum WallRank
{
    /// <summary>Its latest point is part of a signal.</summary>
    Now,

    /// <summary>An earlier point of its last phase is.</summary>
    Earlier,

    /// <summary>No point stands out, but the last phase as a whole is not random: it crosses its centre line too seldom, or too often.</summary>
    Whole,
    Steady,
}

/// <summary>What a card says of its chart in a word or three, and how recent that is.</summary>
/// <param name="Rank">Now, earlier or steady.</param>
/// <param name="Look">Improvement, concern, neutral; common where steady.</param>
/// <param name="Text">The name of the words.</param>
/// <param name="Period">When it changed, where the words say so.</param>
internal readonly record struct WallState(WallRank Rank, Look Look, string Text, Period? Period)
{
    public static WallState Of(PlotPoint[] points)
    {
        var latest = LastIncluded(points, points.Length);
        if (latest < 0)
            return new(WallRank.Steady, Look.Common, "WallNoData", null);
        if (points[latest].IsSignal)
            return OfSignal(points, latest, isNow: true);

        var phase = points[latest].Phase;
        for (var i = latest; i >= 0 && points[i].Phase == phase; i--)
        {
            if (points[i].IsSignal)
                return OfSignal(points, i, isNow: false);
        }

        return points[latest].Signals != Signals.None
            ? new(WallRank.Whole, Look.Neutral, "WallNonRandom", null)
            : new(WallRank.Steady, Look.Common, "WallSteady", null);
    }

    private static WallState OfSignal(PlotPoint[] points, int index, bool isNow)
    {
        ref readonly var point = ref points[index];
        var rank = isNow ? WallRank.Now : WallRank.Earlier;
        var isHigh = IsHigh(point.Cause);
        var runs = point.Cause is Cause.TrendUp or Cause.TrendDown ? Signals.Trend : point.Signals & (Signals.Shift | Signals.LongRun);
        if (runs == Signals.None)
            return new(rank, point.Look, isHigh ? "WallHighPoint" : "WallLowPoint", point.Period);
        if (!isNow)
            return new(rank, point.Look, isHigh ? "WallHighUntil" : "WallLowUntil", point.Period);

        var start = points[RunStart(points, index, runs, isHigh)].Period;
        return runs == Signals.Trend
            ? new(rank, point.Look, isHigh ? "WallRiseSince" : "WallFallSince", start)
            : new(rank, point.Look, isHigh ? "WallHighSince" : "WallLowSince", start);
    }

    /// <summary>The first point of the run that a signalled point belongs to; a point on the centre line that the run passed over does not end it.</summary>
    private static int RunStart(PlotPoint[] points, int index, Signals runs, bool isHigh)
    {
        var start = index;
        for (var i = index - 1; i >= 0 && points[i].Phase == points[index].Phase; i--)
        {
            if (points[i].Look is Look.Missing or Look.Excluded || (points[i].IsOnCentre && points[i].Signals == Signals.None))
                continue;
            var isOnSide = runs == Signals.Trend || points[i].Value > points[i].Centre == isHigh;
            if ((points[i].Signals & runs) == Signals.None || !isOnSide)
                break;
            start = i;
        }

        return start;
    }

    private static int LastIncluded(PlotPoint[] points, int before)
    {
        for (var i = before - 1; i >= 0; i--)
        {
            if (points[i].Look is not (Look.Missing or Look.Excluded))
                return i;
        }

        return -1;
    }

    private static bool IsHigh(Cause cause) =>
        cause is Cause.AboveUpperLimit or Cause.TrendUp or Cause.TwoOfThreeAbove or Cause.FourOfFiveAbove or Cause.ShiftAbove;
}
