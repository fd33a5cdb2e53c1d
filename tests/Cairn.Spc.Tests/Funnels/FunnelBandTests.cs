namespace Cairn.Spc.Tests.Funnels;

public sealed class FunnelBandTests
{
    // With a crowd of 10,000 cases at ½ the target stays near ½. Binomial(20, ½): P(X ≤ 5) = 0.0207, P(X ≤ 6) = 0.0577,
    // P(X ≤ 2) = 0.0002, P(X ≤ 3) = 0.0013; mirrored above.
    [Theory]
    [InlineData(2, FunnelBand.Below998)]
    [InlineData(3, FunnelBand.Below95)]
    [InlineData(5, FunnelBand.Below95)]
    [InlineData(6, FunnelBand.Within)]
    [InlineData(14, FunnelBand.Within)]
    [InlineData(15, FunnelBand.Above95)]
    [InlineData(17, FunnelBand.Above95)]
    [InlineData(18, FunnelBand.Above998)]
    public void Follows_the_probability_of_so_few_or_so_many_events(double events, FunnelBand band) =>
        FunnelPlot.Analyse(FunnelKind.Proportion, [new("Rowan", events, 20), new("Crowd", 50_010 - events, 100_000)])
            .Points[0].Band.ShouldBe(band);

    [Fact]
    public void Twenty_of_twenty_are_no_signal_at_95_per_cent()
    {
        var point = FunnelPlot.Analyse(FunnelKind.Proportion, [new("Rowan", 20, 20), new("Crowd", 95_000, 100_000)]).Points[0];
        point.Upper998.ShouldBeLessThan(1);
        point.Band.ShouldBe(FunnelBand.Within);
    }

    [Fact]
    public void An_event_is_above_where_chance_hardly_brings_one()
    {
        FunnelUnit crowd = new("Crowd", 100, 100_000);
        FunnelPlot.Analyse(FunnelKind.Rate, [new("Rowan", 1, 20), crowd]).Points[0].Band.ShouldBe(FunnelBand.Above95);
        FunnelPlot.Analyse(FunnelKind.Rate, [new("Rowan", 1, 0.5), crowd]).Points[0].Band.ShouldBe(FunnelBand.Above998);
        FunnelPlot.Analyse(FunnelKind.Rate, [new("Rowan", 0, 0.5), crowd]).Points[0].Band.ShouldBe(FunnelBand.Within);
    }

    [Theory]
    [InlineData(Overdispersion.Multiplicative)]
    [InlineData(Overdispersion.Additive)]
    public void Follows_the_widened_limits_when_asked(Overdispersion overdispersion)
    {
        // Twenty units around 100 that differ by more than chance, then one at ever greater distance.
        var bands = new[] { -80, -50, 0, 50, 80 }.Select(distance => Band(distance)).ToArray();
        bands.ShouldBe([FunnelBand.Below998, FunnelBand.Below95, FunnelBand.Within, FunnelBand.Above95, FunnelBand.Above998]);

        FunnelBand Band(double distance)
        {
            var crowd = Enumerable.Range(0, 20).Select(i => new FunnelUnit($"Ward {i}", i % 2 == 0 ? 80 : 120, 1000));
            var analysis = FunnelPlot.Analyse(
                FunnelKind.Rate, [.. crowd, new("Rowan", 100 + distance, 1000)], new() { Multiply = 10, Overdispersion = overdispersion });
            var point = analysis.Points[^1];
            var (inner, outer) = overdispersion == Overdispersion.Additive
                ? (point.Od95Additive, point.Od998Additive)
                : (point.Od95Multiplicative, point.Od998Multiplicative);
            var far = Math.Abs(point.Value - analysis.Target);
            (far > inner).ShouldBe(point.Band != FunnelBand.Within);
            (far > outer).ShouldBe(point.Band is FunnelBand.Below998 or FunnelBand.Above998);
            return point.Band;
        }
    }
}
