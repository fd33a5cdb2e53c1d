using FsCheck;
using FsCheck.Fluent;

namespace Cairn.Spc.Tests.Funnels;

/// <summary>What holds for every funnel.</summary>
public sealed class FunnelPropertyTests
{
    private const int MostCases = 3000;

    private static readonly Arbitrary<FunnelUnit[]> someUnits = (
        from count in Gen.Choose(1, 25)
        from sizes in Gen.Choose(1, MostCases).ArrayOf(count)
        from shares in Gen.Choose(0, 1000).ArrayOf(count)
        select sizes.Select((size, i) => new FunnelUnit($"Ward {i}", Math.Floor(size * shares[i] / 1000.0), size)).ToArray())
        .ToArbitrary();

    [Theory]
    [InlineData(FunnelKind.Proportion)]
    [InlineData(FunnelKind.Rate)]
    public void The_order_of_units_does_not_matter(FunnelKind kind) => Always(units =>
    {
        var forwards = FunnelPlot.Analyse(kind, units);
        var backwards = FunnelPlot.Analyse(kind, [.. units.Reverse()]);
        return Same(forwards.Target, backwards.Target)
            && Same(forwards.Overdispersion, backwards.Overdispersion)
            && Same(forwards.Tau2, backwards.Tau2)
            && forwards.Points.Select(point => point.Band).SequenceEqual(backwards.Points.Reverse().Select(point => point.Band));
    });

    [Theory]
    [InlineData(FunnelKind.Proportion)]
    [InlineData(FunnelKind.Rate)]
    public void The_multiplier_scales_what_is_plotted_and_nothing_else(FunnelKind kind) => Always(units =>
    {
        var plain = FunnelPlot.Analyse(kind, units);
        var scaled = FunnelPlot.Analyse(kind, units, new() { Multiply = 1000 });
        return Same(plain.Target * 1000, scaled.Target)
            && plain.Overdispersion == scaled.Overdispersion
            && plain.Tau2 == scaled.Tau2
            && plain.Points.Zip(scaled.Points, Scaled).All(same => same);

        static bool Scaled(FunnelPoint a, FunnelPoint b) =>
            a.Z == b.Z && a.Band == b.Band && a.Numerator == b.Numerator && a.Denominator == b.Denominator
            && Plotted(a).Zip(Plotted(b), (x, y) => Same(x * 1000, y)).All(same => same);
    });

    [Theory]
    [InlineData(FunnelKind.Proportion)]
    [InlineData(FunnelKind.Rate)]
    public void Limits_lie_in_order(FunnelKind kind) => Always(units =>
    {
        var analysis = FunnelPlot.Analyse(kind, units);
        return analysis.Overdispersion >= 0 && analysis.Tau2 >= 0 && analysis.Points.All(point =>
            0 <= point.Lower998 && point.Lower998 <= point.Lower95 && point.Lower95 <= point.Upper95
            && point.Upper95 <= point.Upper998 && (kind == FunnelKind.Rate || point.Upper998 <= 1)
            && point.Od95Additive <= point.Od998Additive && point.Od95Multiplicative <= point.Od998Multiplicative);
    });

    [Theory]
    [InlineData(FunnelKind.Proportion)]
    [InlineData(FunnelKind.Rate)]
    public void Limits_contain_the_target_where_two_events_are_expected_either_way(FunnelKind kind) => Always(units =>
    {
        var analysis = FunnelPlot.Analyse(kind, units);
        return analysis.Points
            .Where(point => point.Denominator * analysis.Target >= 2)
            .Where(point => kind == FunnelKind.Rate || point.Denominator * (1 - analysis.Target) >= 2)
            .All(point => point.Lower95 <= analysis.Target && analysis.Target <= point.Upper95);
    });

    [Theory]
    [InlineData(FunnelKind.Proportion, Overdispersion.None)]
    [InlineData(FunnelKind.Rate, Overdispersion.None)]
    [InlineData(FunnelKind.Rate, Overdispersion.Multiplicative)]
    [InlineData(FunnelKind.Proportion, Overdispersion.Additive)]
    public void A_much_larger_denominator_has_narrower_limits(FunnelKind kind, Overdispersion overdispersion) => Always(units =>
    {
        var analysis = FunnelPlot.Analyse(kind, units, new() { Overdispersion = overdispersion });
        // Where hardly one event is expected the exact upper limit is 0, and widens with the first.
        if (analysis.Target < 0.02) return true;
        var (small, large) = (analysis.LimitsAt(50), analysis.LimitsAt(5000));
        return large.Upper95 - large.Lower95 <= small.Upper95 - small.Lower95
            && large.Upper998 - large.Lower998 <= small.Upper998 - small.Lower998;
    });

    [Fact]
    public void Counting_what_did_not_happen_turns_the_funnel_upside_down() => Always(units =>
    {
        var events = FunnelPlot.Analyse(FunnelKind.Proportion, units);
        var others = FunnelPlot.Analyse(
            FunnelKind.Proportion, [.. units.Select(unit => unit with { Numerator = unit.Denominator - unit.Numerator })]);
        return Same(events.Target, 1 - others.Target)
            && Math.Abs(events.Overdispersion - others.Overdispersion) <= 1e-6 * (1 + events.Overdispersion)
            && events.Points.Zip(others.Points).All(pair => Mirrored(pair.First.Band) == pair.Second.Band);

        static FunnelBand Mirrored(FunnelBand band) => (FunnelBand)(FunnelBand.Above998 - band);
    });

    private static IEnumerable<double> Plotted(FunnelPoint point) =>
    [
        point.Value, point.Lower95, point.Upper95, point.Lower998, point.Upper998,
        point.Od95Additive, point.Od95Multiplicative, point.Od998Additive, point.Od998Multiplicative,
    ];

    private static bool Same(double a, double b) => Math.Abs(a - b) <= 1e-12 + 1e-9 * Math.Abs(a);

    private static void Always(Func<FunnelUnit[], bool> property) =>
        Prop.ForAll(someUnits, property).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true));
}
