using Cairn.Spc.Tests.Generated;

namespace Cairn.Spc.Tests;

/// <summary>What each named method asks, and of which charts.</summary>
public sealed class MethodTests
{
    [Theory]
    [InlineData("anhoej", "Anhøj", "outside limits, longest run, crossings")]
    [InlineData("ihi", "IHI run chart", "6-point shift, 5-point trend, number of runs")]
    [InlineData("making-data-count", "Making Data Count", "outside limits, 7-point shift, 7-point trend, 2 of 3 beyond 2 sigma")]
    [InlineData("western-electric", "Western Electric", "outside limits, 2 of 3 beyond 2 sigma, 4 of 5 beyond 1 sigma, 8-point shift")]
    public void Asks_its_rules(string id, string name, string rules)
    {
        var method = Method.Find(id).ShouldNotBeNull();

        (method.Id, method.Name, method.ToString()).ShouldBe((id, name, name));
        method.Rules.Describe().ShouldBe(rules);
        method.Source.ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public void Is_found_in_any_case_and_the_default_comes_first()
    {
        Method.Find("IHI").ShouldBe(Method.Ihi);
        Method.Find("nelson").ShouldBeNull();
        Method.All.ShouldBe([Method.Anhoej, Method.Ihi, Method.MakingDataCount, Method.WesternElectric]);
        new AnalysisOptions().Method.ShouldBe(Method.Anhoej);
    }

    [Fact]
    public void Names_its_source() => Method.All.Select(method => method.Source).ShouldBe(
    [
        "Anhøj & Olesen 2014, PLoS ONE 9(11):e113825",
        "Perla, Provost & Murray 2011, BMJ Qual Saf 20:46–51",
        "NHS England, Making Data Count; as computed by NHSRplotthedots 0.2",
        "Western Electric 1956, Statistical Quality Control Handbook",
    ]);

    [Fact]
    public void Reads_run_charts_or_Shewhart_charts_or_both()
    {
        Method.All.Where(method => method.Reads(ChartKind.Run)).ShouldBe([Method.Anhoej, Method.Ihi]);
        Method.All.Where(method => method.Reads(ChartKind.C)).ShouldBe([Method.Anhoej, Method.MakingDataCount, Method.WesternElectric]);
    }

    [Fact]
    public void Making_Data_Count_alone_screens_and_takes_2_66()
    {
        Method.All.Where(method => method.ScreensByDefault).ShouldBe([Method.MakingDataCount]);
        Method.All.Where(method => method.IsMakingDataCount).ShouldBe([Method.MakingDataCount]);
        (Method.MakingDataCount with { Rules = Method.MakingDataCount.Rules.WithShift(6) }).IsMakingDataCount.ShouldBeTrue();

        double[] values = [1, 3, 2, 4];
        Charts.Of(ChartKind.I, values, new() { Method = Method.MakingDataCount })[0].Limits.Upper.ShouldBe(2.5 + 2.66 * 5 / 3, 1e-12);
        Charts.Of(ChartKind.I, values, new() { Method = Method.WesternElectric })[0].Limits.Upper.ShouldBe(2.5 + 3 / 1.128 * 5 / 3, 1e-12);
    }

    [Fact]
    public void Making_Data_Count_takes_the_sigma_of_other_kinds()
    {
        var series = Series.OfRatios([1, 3, 2, 4], [10, 10, 10, 10]);
        foreach (var kind in new[] { ChartKind.P, ChartKind.PPrime, ChartKind.U, ChartKind.IPrime, ChartKind.C })
        {
            var anhoej = ControlChart.Analyse(kind, series);
            var makingDataCount = ControlChart.Analyse(kind, series, new() { Method = Method.MakingDataCount, Screen = false });
            makingDataCount.Select(point => point.Limits).ShouldBe(anhoej.Select(point => point.Limits), kind.Name);
        }
    }

    /// <summary>On a P chart with a centre of 0.5 and 100 cases sigma is 0.05: near the limits is beyond 0.6.</summary>
    [Fact]
    public void Making_Data_Count_calls_near_what_lies_beyond_two_sigma_on_a_P_chart()
    {
        var analysis = ControlChart.Analyse(ChartKind.P, Series.OfRatios([61, 60, 62, 40, 39, 41], [100, 100, 100, 100, 100, 100]), new()
        {
            Method = Method.MakingDataCount,
            Centre = 0.5,
        });

        analysis.Select(point => point.Cause).ShouldBe(
            [Cause.TwoOfThreeAbove, Cause.CommonCause, Cause.TwoOfThreeAbove, Cause.CommonCause, Cause.CommonCause, Cause.CommonCause]);
    }
}
