using System.Collections;
using Cairn.Spc.Tests.Generated;

namespace Cairn.Spc.Tests;

public sealed class AnalysisTests
{
    [Fact]
    public void Remembers_what_was_asked()
    {
        var series = Series.Of(1, 2, 4);
        AnalysisOptions options = new() { Method = Method.WesternElectric, Direction = Direction.LowerIsBetter, Target = Target.At(1) };

        var analysis = ControlChart.Analyse(ChartKind.I, series, options);

        analysis.ShouldSatisfyAllConditions(
            () => analysis.Kind.ShouldBe(ChartKind.I),
            () => analysis.Series.ShouldBe(series),
            () => analysis.Options.ShouldBe(options),
            () => analysis.Method.ShouldBe(Method.WesternElectric),
            () => analysis.Direction.ShouldBe(Direction.LowerIsBetter),
            () => analysis.Target.ShouldBe(options.Target));
    }

    [Fact]
    public void Screens_as_told_or_as_the_method_does()
    {
        bool IsScreened(Method method, bool? screen) => Charts.Of(ChartKind.I, [1, 2], new() { Method = method, Screen = screen }).IsScreened;

        (IsScreened(Method.Anhoej, null), IsScreened(Method.MakingDataCount, null)).ShouldBe((false, true));
        (IsScreened(Method.Anhoej, true), IsScreened(Method.MakingDataCount, false)).ShouldBe((true, false));
    }

    [Fact]
    public void Is_a_list_of_its_points()
    {
        var analysis = ControlChart.Analyse(ChartKind.I, Series.Over([Period.At(10), Period.At(20)], [Subgroup.Of(1), Subgroup.Of(2)]));

        analysis.Select(point => (point.Number, point.Period.Position, point.Value)).ShouldBe([(1, 10, 1), (2, 20, 2)]);
        ((IEnumerable)analysis).Cast<AnalysedPoint>().ShouldBe(analysis);
        Should.Throw<IndexOutOfRangeException>(() => analysis[2]);
    }

    [Fact]
    public void Finds_the_latest_point_with_a_value_that_the_rules_saw()
    {
        Charts.Of(ChartKind.I, [1, 2, 3, double.NaN], new() { Excluded = [3] }).Latest!.Value.Number.ShouldBe(2);
        Charts.Of(ChartKind.I, [1, 2, 3]).Latest!.Value.Number.ShouldBe(3);
    }

    [Fact]
    public void Multiplies_values_and_limits_alike()
    {
        var analysis = ControlChart.Analyse(ChartKind.U, Series.OfRatios([4], [2000]), new() { Multiply = 1000 });

        analysis[0].Value.ShouldBe(2);
        analysis[0].Limits.Upper.ShouldBe(2 + 3 * Math.Sqrt(0.002 / 2000) * 1000, 1e-12);
    }

    [Fact]
    public void Takes_the_plain_chart_by_default()
    {
        var options = new AnalysisOptions();

        (options.Multiply, options.Centre, options.Screen, options.Target, options.Direction, options.Baseline)
            .ShouldBe((1, null, null, null, Direction.Neutral, Baseline.All));
        options.PhasesAfter.ShouldBeEmpty();
        options.Excluded.ShouldBeEmpty();
    }

    [Fact]
    public void Analyses_long_series_like_short_ones()
    {
        var values = Enumerable.Range(0, 300).Select(i => (double)(i * 7919 % 101)).ToArray();

        var analysis = Charts.Of(ChartKind.I, values, new() { Excluded = [300] });

        analysis.Phases[0].Centre.ShouldNotBeNull().ShouldBe(values.Take(299).Average(), 1e-10);
        analysis.Count(point => point.IsIncluded).ShouldBe(299);
    }
}
