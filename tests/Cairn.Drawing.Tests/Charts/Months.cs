using Cairn.Spc;

namespace Cairn.Drawing.Tests.Charts;

/// <summary>Series on a calendar, and numbers that look random but never change.</summary>
public static class Months
{
    public static Series From(DateOnly first, params ReadOnlySpan<double> values) => Every(first, static (start, i) => start.AddMonths(i), values);

    public static Series Every(DateOnly first, Func<DateOnly, int, DateOnly> step, ReadOnlySpan<double> values)
    {
        var periods = new Period[values.Length];
        var subgroups = new Subgroup[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            periods[i] = Period.At(step(first, i));
            subgroups[i] = Subgroup.Of(values[i]);
        }

        return Series.Over(periods, subgroups);
    }

    public static Series Ratios(DateOnly first, ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators)
    {
        var periods = new Period[numerators.Length];
        var subgroups = new Subgroup[numerators.Length];
        for (var i = 0; i < numerators.Length; i++)
        {
            periods[i] = Period.At(first.AddMonths(i));
            subgroups[i] = double.IsNaN(numerators[i]) ? Subgroup.Missing : Subgroup.Of(numerators[i], denominators[i]);
        }

        return Series.Over(periods, subgroups);
    }

    /// <summary>About evenly between −1 and 1; the sum of two is about a bell.</summary>
    public static double[] Noise(int count, uint seed)
    {
        var values = new double[count];
        var state = seed;
        for (var i = 0; i < count; i++)
            values[i] = (Next(ref state) + Next(ref state)) / 2;
        return values;
    }

    private static double Next(ref uint state)
    {
        state = state * 1664525u + 1013904223u; // Numerical Recipes' quick generator
        return (state >> 8) / (double)(1 << 23) - 1;
    }
}
