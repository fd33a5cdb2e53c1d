namespace Cairn.Spc;

/// <summary>
/// The data of one chart: what was observed in each period, in the order of time. Immutable.
/// Refuses periods of mixed sorts, out of order or repeated, and infinite numbers.
/// </summary>
public sealed class Series
{
    private readonly Subgroup[] subgroups;
    private readonly Period[]? periods;

    private Series(Period[]? periods, Subgroup[] subgroups)
    {
        this.periods = periods;
        this.subgroups = subgroups;
    }

    /// <summary>How many points there are, missing ones included.</summary>
    public int Count => subgroups.Length;

    /// <summary>Whether the periods are dates; otherwise they are numbers.</summary>
    public bool HasDates => periods is { Length: > 0 } && periods[0].IsDate;

    /// <summary>The subgroups in order.</summary>
    public ReadOnlySpan<Subgroup> Subgroups => subgroups;

    /// <summary>The period of a point.</summary>
    /// <param name="index">From 0.</param>
    public Period PeriodAt(int index) => periods is null ? Period.At(index + 1) : periods[index];

    /// <summary>Single values or counts in periods 1, 2, 3 …; NaN is a missing point.</summary>
    /// <exception cref="AnalysisRefusedException">A number is infinite.</exception>
    public static Series Of(params ReadOnlySpan<double> values)
    {
        var points = new Subgroup[values.Length];
        for (var i = 0; i < values.Length; i++)
            points[i] = Subgroup.Of(values[i]);
        return Over(points);
    }

    /// <summary>Numerators over denominators in periods 1, 2, 3 …; a pair of NaN is a missing point.</summary>
    /// <exception cref="ArgumentException">There are not as many denominators as numerators.</exception>
    /// <exception cref="AnalysisRefusedException">A number is infinite.</exception>
    public static Series OfRatios(ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators)
    {
        if (numerators.Length != denominators.Length)
            throw new ArgumentException($"{numerators.Length} numerators need as many denominators, not {denominators.Length}.", nameof(denominators));

        var points = new Subgroup[numerators.Length];
        for (var i = 0; i < numerators.Length; i++)
            points[i] = Subgroup.Of(numerators[i], denominators[i]);
        return Over(points);
    }

    /// <summary>Subgroups in periods 1, 2, 3 …</summary>
    /// <exception cref="AnalysisRefusedException">A number is infinite.</exception>
    public static Series Over(params ReadOnlySpan<Subgroup> subgroups)
    {
        RefuseInfinite(subgroups);
        return new(null, subgroups.ToArray());
    }

    /// <summary>Subgroups in given periods, which must be of one sort and strictly increasing.</summary>
    /// <exception cref="ArgumentException">There are not as many periods as subgroups.</exception>
    /// <exception cref="AnalysisRefusedException">Dates stand beside numbers; a period is not later than the one before; a number is infinite.</exception>
    public static Series Over(ReadOnlySpan<Period> periods, ReadOnlySpan<Subgroup> subgroups)
    {
        if (periods.Length != subgroups.Length)
            throw new ArgumentException($"{subgroups.Length} subgroups need as many periods, not {periods.Length}.", nameof(periods));

        for (var i = 1; i < periods.Length; i++)
        {
            if (periods[i].IsDate != periods[i - 1].IsDate)
                throw new AnalysisRefusedException("The periods of one series are all dates or all numbers.", i + 1);
            if (periods[i] <= periods[i - 1])
                throw new AnalysisRefusedException($"Period {periods[i]} follows {periods[i - 1]}; periods increase, each once.", i + 1);
        }

        RefuseInfinite(subgroups);
        return new(periods.ToArray(), subgroups.ToArray());
    }

    private static void RefuseInfinite(ReadOnlySpan<Subgroup> subgroups)
    {
        for (var i = 0; i < subgroups.Length; i++)
        {
            if (double.IsInfinity(subgroups[i].Value) || double.IsInfinity(subgroups[i].Size) || double.IsInfinity(subgroups[i].Spread))
                throw new AnalysisRefusedException($"Point {i + 1} is infinite; a finite number was expected.", i + 1);
        }
    }
}
