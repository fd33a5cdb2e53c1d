namespace Cairn.Spc;

/// <summary>
/// What was observed in one period: a single value, a numerator over a denominator, or the summary of several measurements.
/// A kind reads the parts it needs; a part that was not observed is <see cref="double.NaN"/>.
/// </summary>
public readonly record struct Subgroup
{
    private Subgroup(double value, double size, double spread)
    {
        Value = value;
        Size = size;
        Spread = spread;
    }

    /// <summary>Nothing was observed: the point is drawn as a gap, breaks moving ranges and is passed over by runs.</summary>
    public static Subgroup Missing { get; } = new(double.NaN, double.NaN, double.NaN);

    /// <summary>The value or numerator; for several measurements their mean.</summary>
    public double Value { get; }

    /// <summary>The denominator, or the number of measurements; NaN for a single value.</summary>
    public double Size { get; }

    /// <summary>The sample standard deviation (divisor n − 1) of several measurements; NaN for fewer than two.</summary>
    public double Spread { get; }

    /// <summary>Whether nothing was observed.</summary>
    public bool IsMissing => double.IsNaN(Value);

    internal bool HasSize => !double.IsNaN(Size);

    /// <summary>A single value or count, in the unit of the measure; NaN makes a missing point.</summary>
    public static Subgroup Of(double value) => new(value, double.NaN, double.NaN);

    /// <summary>A numerator over a denominator, for example 4 falls in 612 bed days.</summary>
    public static Subgroup Of(double numerator, double denominator) => new(numerator, denominator, double.NaN);

    /// <summary>
    /// The summary of the measurements of one period, for X-bar and S charts. NaN is a measurement that was not made; none at all makes a missing point.
    /// </summary>
    public static Subgroup Measured(params ReadOnlySpan<double> measurements)
    {
        var count = 0;
        var mean = 0.0;
        var squares = 0.0; // Welford (1962): one pass, and no loss where the mean is large against the spread.
        foreach (var measurement in measurements)
        {
            if (double.IsNaN(measurement))
                continue;

            count++;
            var delta = measurement - mean;
            mean += delta / count;
            squares += delta * (measurement - mean);
        }

        return count == 0 ? Missing : new(mean, count, count < 2 ? double.NaN : Math.Sqrt(squares / (count - 1)));
    }

    /// <summary>The summary of measurements that were summarised elsewhere.</summary>
    /// <param name="mean">Their mean.</param>
    /// <param name="count">How many there were.</param>
    /// <param name="standardDeviation">Their sample standard deviation (divisor n − 1); NaN for one measurement.</param>
    public static Subgroup Summarised(double mean, int count, double standardDeviation) => new(mean, count, standardDeviation);
}
