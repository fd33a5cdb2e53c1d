namespace Cairn.Spc.Tests.Kinds;

/// <summary>What every kind says of itself.</summary>
public sealed class ChartKindTests
{
    [Fact]
    public void There_are_thirteen_in_the_order_of_the_manual()
    {
        string.Join(' ', ChartKind.All.Select(kind => kind.Id)).ShouldBe("run i mr xbar s p pprime u uprime c g t iprime");
        string.Join(", ", ChartKind.All).ShouldBe(
            "Run chart, I chart, MR chart, X-bar chart, S chart, P chart, P′ chart, U chart, U′ chart, C chart, G chart, T chart, I′ chart");
    }

    [Fact]
    public void Is_found_by_its_word_in_any_case()
    {
        ChartKind.Find("PPrime").ShouldBe(ChartKind.PPrime);
        ChartKind.Find("funnel").ShouldBeNull();
        ChartKind.All.ShouldAllBe(kind => ChartKind.Find(kind.Id) == kind && kind.ToString() == kind.Name);
    }

    [Fact]
    public void Only_a_run_chart_has_no_limits() => Ids(kind => !kind.IsShewhart).ShouldBe("run");

    [Fact]
    public void Only_moving_ranges_have_no_runs_analysis() => Ids(kind => !kind.HasRunsAnalysis).ShouldBe("mr");

    [Fact]
    public void Knows_what_it_needs_and_takes_of_denominators()
    {
        Ids(kind => kind.NeedsDenominator).ShouldBe("p pprime u uprime iprime");
        Ids(kind => kind.TakesDenominator).ShouldBe("run i mr p pprime u uprime iprime");
    }

    [Fact]
    public void Knows_where_values_can_lie()
    {
        Ids(kind => kind.Floor == 0).ShouldBe("mr s p pprime u uprime c g t");
        Ids(kind => double.IsNegativeInfinity(kind.Floor)).ShouldBe("run i xbar iprime");
        Ids(kind => kind.Ceiling == 1).ShouldBe("p pprime");
        Ids(kind => double.IsPositiveInfinity(kind.Ceiling)).ShouldBe("run i mr xbar s u uprime c g t iprime");
    }

    [Fact]
    public void Knows_whether_limits_differ_between_points() => Ids(kind => kind.LimitsVary).ShouldBe("xbar s p pprime u uprime iprime");

    private static string Ids(Func<ChartKind, bool> condition) => string.Join(' ', ChartKind.All.Where(condition).Select(kind => kind.Id));
}
