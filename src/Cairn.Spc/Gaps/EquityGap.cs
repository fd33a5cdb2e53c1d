using Cairn.Spc.Gaps;

namespace Cairn.Spc;

/// <summary>The door to gaps: what lies between two groups over time, and what became of it.</summary>
public static class EquityGap
{
    /// <summary>In how many periods both groups must be known, in each half of them, before anything is said of a change: 4.</summary>
    public const int FewestOfHalf = 4;

    /// <summary>
    /// The difference between two groups in each period, with its 95 % interval, and whether it narrowed, widened or was kept. Before is the
    /// first half of the periods in which both groups are known, now the last half (the middle one of an odd number belongs to neither), each
    /// taken together: events over denominators. The change is the difference of the differences, with an interval of its own.
    /// </summary>
    /// <remarks>
    /// The groups must be independent: nobody is in both. Intervals know chance only: where a process varies more than that
    /// (<see cref="ChartChooser"/> says so) they are too narrow. Two values have a difference and no interval. Nothing is adjusted for: other
    /// differences between the groups stay in the gap.
    /// </remarks>
    /// <param name="kind">What is compared.</param>
    /// <param name="periods">In order of time.</param>
    /// <param name="multiply">From raw values to plotted ones: 100 for per cent, 1,000 for a rate per 1,000; above 0, default 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not defined or the multiplier not above 0; a proportion has more events than there are; periods go backwards.</exception>
    public static GapAnalysis Analyse(GapKind kind, IReadOnlyList<GapPeriod> periods, double multiply = 1)
    {
        ArgumentNullException.ThrowIfNull(periods);
        Words.FamilyRefusal.UnlessDefined(kind, "The kind", nameof(kind));
        Words.FamilyRefusal.UnlessPositive(multiply, "The multiplier", nameof(multiply));
        RefuseUnlessPossible(kind, periods);

        var known = periods.Where(period => !period.One.IsMissing && !period.Other.IsMissing).ToList();
        var half = known.Count / 2;
        var points = periods.Select(period => new GapPoint(period.Period, period.One.IsMissing || period.Other.IsMissing ? null : GapIntervals.Of(kind, multiply, (period.One, 1), (period.Other, -1))));
        if (half < FewestOfHalf)
            return new(kind, multiply, [.. points], null);

        var (before, now) = (GapHalf.Of(kind, known[..half]), GapHalf.Of(kind, known[^half..]));
        return new(kind, multiply, [.. points], new(
            before.Told(kind, multiply),
            now.Told(kind, multiply),
            GapIntervals.Of(kind, multiply, (now.One, 1), (now.Other, -1), (before.One, -1), (before.Other, 1))));
    }

    private static void RefuseUnlessPossible(GapKind kind, IReadOnlyList<GapPeriod> periods)
    {
        for (var i = 0; i < periods.Count; i++)
        {
            if (i > 0 && periods[i].Period <= periods[i - 1].Period)
                throw new ArgumentOutOfRangeException(nameof(periods), periods[i].Period, $"Periods are in order of time, each once; period {i + 1} is not later than the one before it.");
            if (kind == GapKind.Proportion && (periods[i].One.Events > periods[i].One.Size || periods[i].Other.Events > periods[i].Other.Size))
                throw new ArgumentOutOfRangeException(nameof(periods), periods[i].Period, $"A proportion has no more events than there are; period {i + 1} has.");
        }
    }
}
