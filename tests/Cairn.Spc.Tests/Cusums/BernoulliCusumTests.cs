using FsCheck;
using FsCheck.Fluent;

namespace Cairn.Spc.Tests.Cusums;

public sealed class BernoulliCusumTests
{
    private static readonly double perEvent = Math.Log(2);
    private static readonly double up = Math.Log(1.1);
    private static readonly double down = Math.Log(0.95);

    [Fact]
    public void Adds_the_evidence_of_each_case()
    {
        var analysis = BernoulliCusum.Analyse([false, true, false, true], new() { P0 = 0.1 });
        analysis.Upper.ShouldBe([0, perEvent - up, perEvent - 2 * up, 2 * perEvent - 3 * up], 1e-15);
        analysis.Lower.ShouldBe([down, 0, down, 0], 1e-15);
        analysis.Signals.ShouldBeEmpty();
        analysis.Events.ShouldBe(2);
        analysis.Options.ShouldBe(new CusumOptions { P0 = 0.1, OddsRatio = 2, Limit = 3.5 });
    }

    [Fact]
    public void Takes_the_odds_ratio_it_is_given()
    {
        var analysis = BernoulliCusum.Analyse([true, false], new() { P0 = 0.2, OddsRatio = 3 });
        analysis.Upper[0].ShouldBe(Math.Log(3) - Math.Log(1.4), 1e-15);
        analysis.Lower[1].ShouldBe(Math.Log(0.8 + 0.2 / 3), 1e-15);
    }

    [Fact]
    public void A_side_that_signals_starts_again_and_the_other_goes_on()
    {
        // Two events in a row reach 1.1; the lower side waits at 0.
        var analysis = BernoulliCusum.Analyse([true, true, true, true, true], new() { P0 = 0.1, Limit = 1.1 });
        var step = perEvent - up;
        analysis.Upper.ShouldBe([step, 2 * step, step, 2 * step, step], 1e-14);
        analysis.Signals.ShouldBe([new(2, CusumSide.Upper), new(4, CusumSide.Upper)]);

        // Six cases without an event reach 0.3 downwards, and leave the evidence upwards of the first case running out by itself.
        var quiet = BernoulliCusum.Analyse([true, .. new bool[6]], new() { P0 = 0.1, Limit = 0.3 });
        quiet.Signals.ShouldBe([new(1, CusumSide.Upper), new(7, CusumSide.Lower)]);
        quiet.Upper.Skip(1).ShouldAllBe(value => value == 0);
        quiet.Lower[6].ShouldBe(6 * down, 1e-14);

        var both = BernoulliCusum.Analyse([true, .. new bool[6]], new() { P0 = 0.1, Limit = 0.61 });
        both.Upper[2].ShouldBe(perEvent - 3 * up, 1e-14);
    }

    [Fact]
    public void Orders_the_signals_of_both_sides_by_case()
    {
        bool[] events = [.. new bool[70], true, true, true, true, true, true, true, .. new bool[80]];
        var analysis = BernoulliCusum.Analyse(events, new() { P0 = 0.1 });
        analysis.Signals.ShouldBe([new(69, CusumSide.Lower), new(76, CusumSide.Upper), new(146, CusumSide.Lower)]);
        analysis.Lower[68].ShouldBeLessThanOrEqualTo(-3.5);
        analysis.Lower[69].ShouldBe(down, 1e-15);
    }

    [Fact]
    public void Reaching_the_limit_exactly_is_a_signal()
    {
        var limit = Math.Log(2) - Math.Log(1.5);
        var analysis = BernoulliCusum.Analyse([true, true], new() { P0 = 0.5, Limit = limit });
        analysis.Signals.ShouldBe([new(1, CusumSide.Upper), new(2, CusumSide.Upper)]);
        analysis.Upper.ShouldBe([limit, limit]);
    }

    [Fact]
    public void A_lower_side_at_rest_is_plain_zero() =>
        double.IsNegative(BernoulliCusum.Analyse([true], new() { P0 = 0.1 }).Lower[0]).ShouldBeFalse();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    public void Refuses_an_expected_probability_outside_0_to_1(double p0) =>
        Refusal(new() { P0 = p0 }).ShouldStartWith($"The expected probability is {p0}; expected a number above 0 and below 1.");

    [Theory]
    [InlineData(1)]
    [InlineData(0.5)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Refuses_an_odds_ratio_that_looks_for_nothing_new(double oddsRatio) =>
        Refusal(new() { P0 = 0.1, OddsRatio = oddsRatio }).ShouldContain(
            "; expected a number above 1, because the chart looks for the ratio upwards and for 1 divided by it downwards.");

    [Theory]
    [InlineData(0)]
    [InlineData(-3.5)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Refuses_a_limit_that_is_none(double limit) =>
        Refusal(new() { P0 = 0.1, Limit = limit }).ShouldContain("; expected a number above 0.");

    [Fact]
    public void Refuses_no_cases_and_no_options()
    {
        Should.Throw<ArgumentException>(() => BernoulliCusum.Analyse([], new() { P0 = 0.1 })).Message
            .ShouldStartWith("There are no cases; a CUSUM needs at least one.");
        Should.Throw<ArgumentNullException>(() => BernoulliCusum.Analyse(null!, new() { P0 = 0.1 }));
        Should.Throw<ArgumentNullException>(() => BernoulliCusum.Analyse([true], null!));
    }

    [Fact]
    public void Agrees_with_a_naive_walk() => Always((events, options) =>
    {
        var analysis = BernoulliCusum.Analyse(events, options);
        var naive = NaiveCusum.Walk(events, options);
        return analysis.Upper.Zip(naive.Upper, Same).All(same => same)
            && analysis.Lower.Zip(naive.Lower, Same).All(same => same)
            && analysis.Signals.Select(signal => (signal.Case, signal.Side == CusumSide.Upper)).SequenceEqual(naive.Signals);
    });

    [Fact]
    public void Cases_added_later_change_nothing_before() => Always((events, options) =>
    {
        var whole = BernoulliCusum.Analyse(events, options);
        var half = BernoulliCusum.Analyse([.. events.Take(events.Length / 2 + 1)], options);
        return whole.Upper.Take(half.Upper.Length).SequenceEqual(half.Upper)
            && whole.Lower.Take(half.Lower.Length).SequenceEqual(half.Lower);
    });

    private static bool Same(double a, double b) => Math.Abs(a - b) <= 1e-9;

    private static string Refusal(CusumOptions options) =>
        Should.Throw<AnalysisRefusedException>(() => BernoulliCusum.Analyse([true], options)).Message;

    private static void Always(Func<bool[], CusumOptions, bool> property)
    {
        var cases =
            from length in Gen.Choose(1, 300)
            from draws in Gen.Choose(0, 99).ArrayOf(length)
            from percent in Gen.Choose(1, 60)
            from ratio in Gen.Choose(11, 50)
            from limit in Gen.Choose(3, 50)
            select (draws.Select(draw => draw < percent).ToArray(),
                new CusumOptions { P0 = 0.1, OddsRatio = ratio / 10.0, Limit = limit / 10.0 });
        Prop.ForAll(cases.ToArbitrary(), pair => property(pair.Item1, pair.Item2))
            .Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true));
    }
}
