using Cairn.Drawing.Measuring;
using Cairn.Spc;

namespace Cairn.Drawing.Walls;

/// <summary>Where a chart stands in the order of a wall.</summary>
internal enum WallRank
{
    /// <summary>It shows a signal now: at its latest point, or of its whole last phase.</summary>
    Now,

    /// <summary>It showed one earlier in its last phase.</summary>
    Earlier,
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
        if (points[latest].Signals != Signals.None)
            return new(WallRank.Now, Look.Neutral, "WallNonRandom", PhaseStart(points, latest));

        for (var i = latest; i >= 0 && points[i].Phase == phase; i--)
        {
            if (points[i].IsSignal)
                return OfSignal(points, i, isNow: false);
        }

        return new(WallRank.Steady, Look.Common, "WallSteady", null);
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

    /// <summary>The first point of the run that a signalled point belongs to.</summary>
    private static int RunStart(PlotPoint[] points, int index, Signals runs, bool isHigh)
    {
        var start = index;
        for (var i = index - 1; i >= 0 && points[i].Phase == points[index].Phase; i--)
        {
            if (points[i].Look is Look.Missing or Look.Excluded)
                continue;
            var isOnSide = runs == Signals.Trend || points[i].Value == points[i].Centre || points[i].Value > points[i].Centre == isHigh;
            if ((points[i].Signals & runs) == Signals.None || !isOnSide)
                break;
            start = i;
        }

        return start;
    }

    private static Period PhaseStart(PlotPoint[] points, int index)
    {
        var start = index;
        while (start > 0 && points[start - 1].Phase == points[index].Phase)
            start--;
        return points[start].Period;
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
