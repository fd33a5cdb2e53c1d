using Cairn.Spc.Rules;

namespace Cairn.Spc.Tests.Generated;

/// <summary>Short ways to charts that many tests ask for.</summary>
internal static class Charts
{
    /// <summary>A chart of single values.</summary>
    public static Analysis Of(ChartKind kind, IReadOnlyList<double> values, AnalysisOptions? options = null) =>
        ControlChart.Analyse(kind, Series.Of([.. values]), options);

    /// <summary>Where a rule fires on a C chart with a centre of 100, so that sigma is 10 and the limits are 70 and 130: x fires, . does not.</summary>
    public static string Fires(Rule rule, params IReadOnlyList<double> values) => Fires(Asking(rule, values), rule.Signal);

    /// <summary>Where a signal was raised: x for raised, . for not.</summary>
    public static string Fires(Analysis analysis, Signals signal) =>
        string.Concat(analysis.Select(point => (point.Signals & signal) == Signals.None ? '.' : 'x'));

    /// <summary>The chart behind <see cref="Fires(Rule, IReadOnlyList{double})"/>.</summary>
    public static Analysis Asking(Rule rule, IReadOnlyList<double> values, AnalysisOptions? options = null) =>
        Of(ChartKind.C, values, (options ?? new()) with { Centre = 100, Method = Method.Anhoej with { Rules = new(rule) } });

    /// <summary>Whole numbers as values.</summary>
    public static double[] Numbers(params int[] numbers) => [.. numbers.Select(number => (double)number)];
}
