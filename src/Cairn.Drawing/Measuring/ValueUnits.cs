using System.Globalization;
using Cairn.Drawing.Words;
using Cairn.Spc;

namespace Cairn.Drawing.Measuring;

/// <summary>What the vertical axis counts: its range, its units and how they are written.</summary>
internal sealed class ValueUnits
{
    /// <summary>Percentages have one decimal at least, for targets are missed by tenths.</summary>
    private const double PerMille = 0.1;

    private readonly double factor;
    private readonly string? percent;
    private readonly CultureInfo culture;

    private ValueUnits(double factor, string? percent, CultureInfo culture)
    {
        this.factor = factor;
        this.percent = percent;
        this.culture = culture;
    }

    public required ValueRange Range { get; init; }

    /// <summary>Whether every value is a whole number, as on a chart of counts.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>How observed values are written.</summary>
    public required NumberText Values { get; init; }

    /// <summary>How centre lines and limits are written: with a decimal more where the values are whole.</summary>
    public required NumberText Lines { get; init; }

    /// <summary>Whether there is anything to show.</summary>
    public required bool HasValues { get; init; }

    public NumberText NumbersFor(double step) =>
        NumberText.ForStep(step, Math.Max(Math.Abs(Range.Low), Math.Abs(Range.High)), factor, percent, culture);

    public static ValueUnits Of(Analysis analysis, ReadOnlySpan<PlotPoint> points, bool isPercent, DrawingOptions options, DrawingText text, ValueRange? given = null)
    {
        var multiply = analysis.Options.Multiply;
        var ceiling = isPercent ? multiply == 100 ? 100 : 1 : analysis.Kind.Ceiling * multiply;
        var whole = HasOnlyWholeValues(points);
        var floor = analysis.Kind.Floor >= 0 || isPercent || HasOnlyCountsOrRates(analysis.Series, points, whole) ? 0 : double.NegativeInfinity;
        var range = given ?? ValueRange.Of(points, floor, ceiling, options.ZoomAxis);
        var times = isPercent && multiply != 100 ? 100 : 1;
        var pattern = isPercent ? text["Percent"] : null;
        var isWhole = whole && !isPercent;
        var largest = Math.Max(Math.Abs(range.Low), Math.Abs(range.High));
        var precision = Math.Min(Precision(points), isPercent ? PerMille / times : isWhole ? 0.1 : double.PositiveInfinity);
        return new(times, pattern, options.Culture)
        {
            Range = range,
            IsWhole = isWhole,
            HasValues = HasAny(points),
            Values = NumberText.ForStep(isWhole ? 1 : precision, largest, times, pattern, options.Culture),
            Lines = NumberText.ForStep(precision, largest, times, pattern, options.Culture),
        };
    }

    /// <summary>A run or individuals chart may plot anything: whole numbers are taken for counts, what has a denominator for a rate.</summary>
    private static bool HasOnlyCountsOrRates(Series series, ReadOnlySpan<PlotPoint> points, bool whole)
    {
        var hasDenominators = true;
        for (var i = 0; i < points.Length; i++)
        {
            if (points[i].Value < 0)
                return false;
            hasDenominators &= double.IsNaN(series.Subgroups[i].Spread) && (series.Subgroups[i].IsMissing || !double.IsNaN(series.Subgroups[i].Size));
        }

        return whole || hasDenominators;
    }

    private static bool HasAny(ReadOnlySpan<PlotPoint> points)
    {
        foreach (ref readonly var point in points)
        {
            if (!double.IsNaN(point.Value))
                return true;
        }

        return false;
    }

    private static bool HasOnlyWholeValues(ReadOnlySpan<PlotPoint> points)
    {
        foreach (ref readonly var point in points)
        {
            if (!double.IsNaN(point.Value) && (Math.Floor(point.Value) != point.Value || Math.Abs(point.Value) >= 1e9))
                return false;
        }

        return true;
    }

    /// <summary>Enough to tell points apart, no false exactness: three figures or so of what the values span.</summary>
    private static double Precision(ReadOnlySpan<PlotPoint> points)
    {
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        foreach (ref readonly var point in points)
        {
            low = Math.Min(low, double.IsNaN(point.Value) ? low : point.Value);
            high = Math.Max(high, double.IsNaN(point.Value) ? high : point.Value);
        }

        var span = high > low ? high - low : Math.Abs(high);
        return double.IsFinite(span) && span > 0
            ? Math.Pow(10, Math.Floor(Math.Log10(Math.Max(span, 1e-12 * Math.Abs(high)) / 25) + 1e-9))
            : 1;
    }
}
