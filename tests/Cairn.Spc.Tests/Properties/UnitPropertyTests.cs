using Cairn.Spc.Tests.Generated;
using Cairn.Spc.Tests.Naive;

namespace Cairn.Spc.Tests.Properties;

/// <summary>A chart does not depend on where a scale begins or how long its unit is.</summary>
public sealed class UnitPropertyTests
{
    public static TheoryData<string> Kinds => [.. ChartKind.All.Select(kind => kind.Id)];

    [Theory]
    [InlineData("run")]
    [InlineData("i")]
    [InlineData("xbar")]
    public void Moving_the_origin_moves_the_chart(string kind) => ForAll.Holds(Observed.Of(kind), observations =>
    {
        if (observations.Any(observation => observation.Size is not null))
            return;

        var there = Analyse(kind, [.. observations.Select(observation => new Observation(observation.Value + 64, null, observation.Measurements?.Select(x => x + 64).ToList()))]);

        Picture.Of(there).ShouldBe(Picture.Of(Analyse(kind, observations), move: 64));
    });

    [Fact]
    public void Moving_the_origin_leaves_moving_ranges() => ForAll.Holds(Observed.Of("mr"), observations =>
    {
        if (observations.All(observation => observation.Size is null))
            Picture.Of(Analyse("mr", [.. observations.Select(observation => new Observation(observation.Value + 64))])).ShouldBe(Picture.Of(Analyse("mr", observations)));
    });

    [Theory]
    [InlineData("run")]
    [InlineData("i")]
    [InlineData("mr")]
    [InlineData("xbar")]
    [InlineData("s")]
    [InlineData("t")]
    [InlineData("iprime")]
    public void Changing_the_unit_stretches_the_chart(string kind) => ForAll.Holds(Observed.Of(kind), observations =>
    {
        var larger = observations.Select(observation => new Observation(observation.Value * 4, observation.Size, observation.Measurements?.Select(x => x * 4).ToList()));

        Picture.Of(Analyse(kind, [.. larger])).ShouldBe(Picture.Of(Analyse(kind, observations), stretch: 4));
    });

    /// <summary>Cases are counted, so their unit is fixed; opportunities may be counted in dozens.</summary>
    [Fact]
    public void Counting_opportunities_in_another_unit_stretches_a_rate() => ForAll.Holds(Observed.Of("u"), observations =>
    {
        var dozens = observations.Select(observation => observation with { Size = observation.Size * 8 });

        Picture.Of(Analyse("u", [.. dozens]), stretch: 8).ShouldBe(Picture.Of(Analyse("u", observations)));
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_multiplier_stretches_every_kind(string kind) => ForAll.Holds(ChartCases.Of(kind), chart =>
    {
        var plain = new ChartCase(chart.Input with { Multiply = 1, Centre = chart.Input.Centre / chart.Input.Multiply });

        Picture.Of(chart.Analyse()).ShouldBe(Picture.Of(plain.Analyse(), stretch: chart.Input.Multiply));
    }, count: 60);

    private static Analysis Analyse(string kind, IReadOnlyList<Observation> observations) =>
        new ChartCase(new() { Kind = kind, Observations = observations, Method = "all skipping ties" }).Analyse();
}
