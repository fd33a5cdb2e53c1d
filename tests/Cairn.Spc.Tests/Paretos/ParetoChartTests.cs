using FsCheck;
using FsCheck.Fluent;

namespace Cairn.Spc.Tests.Paretos;

public sealed class ParetoChartTests
{
    [Fact]
    public void Orders_from_most_to_least_and_adds_up()
    {
        var analysis = ParetoChart.Analyse([("Falls", 3), ("Medicines", 12), ("Pressure ulcers", 5)]);
        analysis.Points.ShouldBe(
        [
            new("Medicines", 12, 0.6, 0.6),
            new("Pressure ulcers", 5, 0.25, 0.85),
            new("Falls", 3, 0.15, 1),
        ]);
        analysis.Total.ShouldBe(20);
        analysis.VitalFew.ShouldBe(2);
    }

    [Fact]
    public void Sums_equal_categories()
    {
        var points = ParetoChart.Analyse([("A", 1), ("B", 3), ("A", 1), ("A", 4), ("a", 1)]).Points;
        points.Select(point => (point.Category, point.Count)).ShouldBe([("A", 6), ("B", 3), ("a", 1)]);
    }

    [Fact]
    public void Breaks_ties_by_name()
    {
        var points = ParetoChart.Analyse([("b", 2), ("a", 2), ("B", 2), ("Z", 3)]).Points;
        points.Select(point => point.Category).ShouldBe(["Z", "B", "a", "b"]);
    }

    [Fact]
    public void Keeps_categories_that_never_occurred()
    {
        var points = ParetoChart.Analyse([("Never", 0), ("Once", 1)]).Points;
        points.ShouldBe([new("Once", 1, 1, 1), new("Never", 0, 0, 1)]);
    }

    [Theory]
    [InlineData(new double[] { 80, 20 }, 1)]
    [InlineData(new double[] { 79, 21 }, 2)]
    [InlineData(new double[] { 1 }, 1)]
    [InlineData(new double[] { 1, 1, 1, 1, 1 }, 4)]
    [InlineData(new[] { 0.3, 0.3, 0.1, 0.1, 0.1, 0.1 }, 4)]
    [InlineData(new[] { 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1 }, 8)]
    public void Counts_the_categories_that_make_up_80_per_cent(double[] counts, int few) =>
        ParetoChart.Analyse(counts.Select((count, i) => ($"{i}", count))).VitalFew.ShouldBe(few);

    [Fact]
    public void Needs_something_to_order()
    {
        Refusal().ShouldStartWith("There is nothing to order; expected at least one category with a count above 0.");
        Refusal(("A", 0), ("B", 0)).ShouldStartWith("There is nothing to order;");
        Should.Throw<ArgumentNullException>(() => ParetoChart.Analyse(null!)).ParamName.ShouldBe("counts");
    }

    [Fact]
    public void Refuses_what_is_no_count()
    {
        Refusal(("A", 1), ("Falls", -1)).ShouldStartWith("Falls has the count -1; expected a number of 0 or more.");
        Refusal(("Falls", double.NaN)).ShouldStartWith("Falls has the count NaN;");
        Refusal(("Falls", double.PositiveInfinity)).ShouldStartWith("Falls has the count Infinity;");
        Refusal((null!, 1)).ShouldStartWith("A category has no name; every category of a Pareto chart needs one.");
        Refusal(("A", 1e308), ("B", 1e308)).ShouldStartWith("The counts add up to more than a number can hold; expected smaller ones.");
    }

    [Fact]
    public void Does_not_depend_on_the_order_of_rows() => Always(rows =>
        ParetoChart.Analyse(rows).Points.SequenceEqual(ParetoChart.Analyse(rows.Reverse()).Points));

    [Fact]
    public void Falls_in_count_rises_in_sum_and_ends_at_exactly_one() => Always(rows =>
    {
        var points = ParetoChart.Analyse(rows).Points;
        return points[^1].Cumulative == 1
            && points.Zip(points.Skip(1)).All(pair =>
                pair.First.Count >= pair.Second.Count && pair.First.Cumulative <= pair.Second.Cumulative);
    });

    [Fact]
    public void The_vital_few_just_reach_the_share() => Always(rows =>
    {
        var analysis = ParetoChart.Analyse(rows);
        var before = analysis.Points.Take(analysis.VitalFew - 1).Sum(point => point.Count) / analysis.Total;
        return before < ParetoChart.VitalShare && analysis.Points[analysis.VitalFew - 1].Cumulative >= ParetoChart.VitalShare;
    });

    private static string Refusal(params (string Category, double Count)[] counts) =>
        Should.Throw<ArgumentException>(() => ParetoChart.Analyse(counts)).Message;

    private static void Always(Func<(string Category, double Count)[], bool> property)
    {
        var rows =
            from length in Gen.Choose(1, 30)
            from names in Gen.Choose(1, 12).ArrayOf(length)
            from counts in Gen.Choose(1, 500).ArrayOf(length)
            select names.Zip(counts, (name, count) => ($"Category {name}", (double)count)).ToArray();
        Prop.ForAll(rows.ToArbitrary(), property)
            .Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true));
    }
}
