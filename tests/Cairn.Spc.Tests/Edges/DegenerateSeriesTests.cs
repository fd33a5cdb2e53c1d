using Cairn.Spc.Rules;
using Cairn.Spc.Tests.Generated;

namespace Cairn.Spc.Tests.Edges;

/// <summary>Charts with nothing, or next to nothing, on them.</summary>
public sealed class DegenerateSeriesTests
{
    public static TheoryData<string> Kinds => [.. ChartKind.All.Select(kind => kind.Id)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_series_without_points_has_no_phases(string kind)
    {
        var analysis = Analyse(kind, []);

        (analysis.Count, analysis.Phases.Count, analysis.Latest, analysis.Variation, analysis.Assurance).ShouldBe((0, 0, null, Variation.CommonCause, null));
        analysis.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void All_missing(string kind)
    {
        var analysis = Analyse(kind, [Subgroup.Missing, Subgroup.Missing]);

        analysis.ShouldAllBe(point => point.Value == null && double.IsNaN(point.Limits.Centre) && !point.Limits.Exist && !point.IsIncluded && !point.IsOutsideLimits);
        analysis.Phases.ShouldHaveSingleItem().ShouldBe(new Phase(1, 1, 2, null, default, false));
        analysis.Latest.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void All_excluded(string kind)
    {
        var analysis = Analyse(kind, [Sample(kind), Sample(kind)], new() { Excluded = [1, 2] });

        analysis.ShouldAllBe(point => point.IsExcluded && !point.IsIncluded && double.IsNaN(point.Limits.Centre) && point.Signals == Signals.None);
        analysis.Phases[0].Centre.ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_baseline_of_excluded_points_only(string kind)
    {
        var analysis = Analyse(kind, [Sample(kind), Sample(kind), Sample(kind), Sample(kind)], new()
        {
            Excluded = [1, 2],
            Baseline = Baseline.FirstPoints(2),
            Method = kind == "run" ? Method.Ihi : Method.WesternElectric,
        });

        analysis.Phases[0].ShouldBe(new Phase(1, 1, 4, null, default, false));
        analysis.ShouldAllBe(point => double.IsNaN(point.Limits.Centre) && !point.Limits.Exist && point.Signals == Signals.None);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void One_point(string kind)
    {
        var analysis = Analyse(kind, [Sample(kind)]);

        var point = analysis.ShouldHaveSingleItem();
        (point.Number, point.Phase, point.IsOutsideLimits, point.Signals).ShouldBe((1, 1, false, Signals.None));
        point.Limits.Exist.ShouldBe(kind is "p" or "u" or "c" or "g" or "xbar" or "s");
        (analysis.Latest is null).ShouldBe(kind == "mr");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void All_values_equal_lie_on_the_centre_and_signal_nothing(string kind)
    {
        foreach (var method in Method.All.Where(method => method.Reads(ChartKind.Find(kind)!)))
        {
            var analysis = Analyse(kind, [.. Enumerable.Repeat(Sample(kind), 30)], new() { Method = method });

            var phase = analysis.Phases.ShouldHaveSingleItem();
            (phase.Runs, phase.RunsSignal).ShouldBe((default(RunsAnalysis), false));
            analysis.ShouldAllBe(point => !point.IsOutsideLimits && point.Signals == Signals.None, method.Name);
        }
    }

    [Theory]
    [InlineData("i")]
    [InlineData("t")]
    [InlineData("pprime")]
    [InlineData("uprime")]
    [InlineData("iprime")]
    public void Ranges_of_nothing_give_limits_without_width_screened_or_not(string kind)
    {
        foreach (var screen in new[] { true, false })
        {
            var limits = Analyse(kind, [.. Enumerable.Repeat(Sample(kind), 5)], new() { Screen = screen })[4].Limits;

            limits.Exist.ShouldBeTrue();
            limits.Upper.ShouldBe(limits.Centre, 1e-12);
            limits.Lower.ShouldBe(limits.Centre, 1e-12);
        }
    }

    [Fact]
    public void Fewer_than_ten_useful_points_are_judged_like_any_others()
    {
        // Six useful points: the longest run is within its limit of 6, but one crossing at least was to be expected; for five not even that.
        Phase On(params double[] values) => Charts.Of(ChartKind.Run, values, new() { Centre = 0 }).Phases[0];

        (On(1, 1, 1, 1, 1, 1).Runs, On(1, 1, 1, 1, 1, 1).RunsSignal).ShouldBe((new(6, 6, 6, 0, 1), true));
        (On(1, 1, 1, 1, 1).Runs, On(1, 1, 1, 1, 1).RunsSignal).ShouldBe((new(5, 5, 5, 0, 0), false));
    }

    private static Subgroup Sample(string kind) => kind switch
    {
        "xbar" or "s" => Subgroup.Measured(3.1, 4.7, 5.9),
        "p" or "pprime" or "u" or "uprime" or "iprime" => Subgroup.Of(3, 70),
        _ => Subgroup.Of(3.3),
    };

    private static Analysis Analyse(string kind, Subgroup[] subgroups, AnalysisOptions? options = null) =>
        ControlChart.Analyse(ChartKind.Find(kind)!, Series.Over(subgroups), options);
}
