using Cairn.Drawing.Measuring;
using Cairn.Drawing.Words;
using Cairn.Spc;

namespace Cairn.Drawing;

/// <summary>
/// The axes that several charts share, so that heights and moments can be compared across them: one range of values and one stretch of time.
/// A chart whose data reach further widens its own, so that no value ever lies outside of a plot; limits beyond it run out of it.
/// </summary>
public sealed record SharedAxes
{
    /// <summary>Axes of a given range of values.</summary>
    /// <param name="low">Where the value axis begins, in plotted units.</param>
    /// <param name="high">Where it ends, above <paramref name="low"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is not finite, or the end is not above the beginning.</exception>
    public SharedAxes(double low, double high)
    {
        if (!double.IsFinite(low))
            throw new ArgumentOutOfRangeException(nameof(low), low, "An axis begins at a finite value.");
        if (!double.IsFinite(high) || high <= low)
            throw new ArgumentOutOfRangeException(nameof(high), high, "An axis ends at a finite value above its beginning.");
        (Low, High) = (low, high);
    }

    /// <summary>Where the value axis begins, in plotted units.</summary>
    public double Low { get; }

    /// <summary>Where the value axis ends, in plotted units.</summary>
    public double High { get; }

    /// <summary>The first period of the time axis; null leaves it to each chart.</summary>
    public Period? First { get; init; }

    /// <summary>The last period of the time axis; null leaves it to each chart.</summary>
    public Period? Last { get; init; }

    /// <summary>
    /// The axes that hold all of several charts: the range of values that spans the ranges which each would have alone, and the time from the
    /// first period of all to the last. From zero, unless each of them would start above it.
    /// </summary>
    /// <param name="charts">The analysed charts, all in the same units; those without points do not count.</param>
    /// <param name="isPercent">As <see cref="ChartLabels.IsPercent"/>.</param>
    /// <returns>The axes; from 0 to 1, without a stretch of time, where no chart has a point.</returns>
    public static SharedAxes Over(IEnumerable<Analysis> charts, bool isPercent = false)
    {
        ArgumentNullException.ThrowIfNull(charts);
        var options = new DrawingOptions();
        var text = DrawingText.In(options.Culture);
        var ranges = new List<ValueRange>();
        Period? first = null, last = null;
        foreach (var chart in charts.Where(chart => chart.Count > 0))
        {
            var points = PlotPoint.AllOf(chart);
            first = first is { } earliest && earliest <= points[0].Period ? first : points[0].Period;
            last = last is { } latest && latest >= points[^1].Period ? last : points[^1].Period;
            var units = ValueUnits.Of(chart, points, isPercent, options, text);
            if (units.HasValues)
                ranges.Add(units.Range);
        }

        var range = ValueRange.Common(ranges);
        return new(range.Low, range.High) { First = first, Last = last };
    }

    /// <summary>The range of values of a chart on these axes.</summary>
    internal ValueRange RangeFor(ReadOnlySpan<PlotPoint> points) => new ValueRange(Low, High).WidenedTo(points);

    /// <summary>The stretch of time of a chart on these axes, where its periods are of the same sort.</summary>
    internal (Period First, Period Last) TimeFor(Period first, Period last) =>
        (First is { } from && from.IsDate == first.IsDate && from < first ? from : first, Last is { } to && to.IsDate == last.IsDate && to > last ? to : last);
}
