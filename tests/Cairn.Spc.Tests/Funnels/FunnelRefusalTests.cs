namespace Cairn.Spc.Tests.Funnels;

public sealed class FunnelRefusalTests
{
    [Theory]
    [InlineData(1, 0, "Rowan has the denominator 0; expected a number above 0, at most 10¹⁵.")]
    [InlineData(1, -5, "Rowan has the denominator -5; expected")]
    [InlineData(1, double.NaN, "Rowan has the denominator NaN; expected")]
    [InlineData(1, 2e15, "Rowan has the denominator 2000000000000000; expected")]
    [InlineData(-1, 5, "Rowan has the numerator -1; expected a number from 0 to 10¹⁵.")]
    [InlineData(double.PositiveInfinity, 5, "Rowan has the numerator ∞; expected")]
    [InlineData(2e15, 5, "Rowan has the numerator 2000000000000000; expected")]
    [InlineData(6, 5, "Rowan has the numerator 6 above its denominator 5; expected at most the denominator in a proportion.")]
    public void Refuses_numbers_that_make_no_proportion(double numerator, double denominator, string message) =>
        Refusal(FunnelKind.Proportion, [new("Alder", 1, 2), new("Rowan", numerator, denominator)]).ShouldStartWith(
            message.Replace("∞", "Infinity", StringComparison.Ordinal));

    [Fact]
    public void Accepts_the_ends_of_what_numbers_may_be()
    {
        FunnelPlot.Analyse(FunnelKind.Proportion, [new("A", 5, 5), new("B", 0, 5)]).Points.Length.ShouldBe(2);
        FunnelPlot.Analyse(FunnelKind.Rate, [new("A", 1e15, 1e15), new("B", 6, 5)]).Points.Length.ShouldBe(2);
    }

    [Fact]
    public void Refuses_a_name_twice() =>
        Refusal(FunnelKind.Rate, [new("Rowan", 1, 2), new("Alder", 1, 2), new("Rowan", 1, 2)])
            .ShouldStartWith("Rowan occurs more than once; expected each unit once, with its rows summed.");

    [Fact]
    public void Tells_names_apart_by_every_letter() =>
        FunnelPlot.Analyse(FunnelKind.Rate, [new("rowan", 1, 2), new("Rowan", 1, 2)]).Points.Length.ShouldBe(2);

    [Fact]
    public void Refuses_no_units_and_units_without_a_name()
    {
        Refusal(FunnelKind.Rate, []).ShouldStartWith("There are no units; a funnel needs at least one.");
        Refusal(FunnelKind.Rate, [new(null!, 1, 2)]).ShouldStartWith("A unit has no name; every unit of a funnel needs one.");
        Refusal(FunnelKind.Rate, [null!]).ShouldStartWith("A unit has no name;");
        Should.Throw<ArgumentNullException>(() => FunnelPlot.Analyse(FunnelKind.Rate, null!)).ParamName.ShouldBe("units");
    }

    [Fact]
    public void Refuses_options_that_are_none()
    {
        FunnelUnit[] units = [new("A", 1, 2)];
        Refusal(FunnelKind.Rate, units, new() { Multiply = 0 }).ShouldStartWith("The multiplier is 0; expected a number above 0.");
        Refusal(FunnelKind.Rate, units, new() { Overdispersion = (Overdispersion)7 })
            .ShouldStartWith("The over-dispersion is 7, which is not one of its values.");
        Refusal((FunnelKind)9, units).ShouldStartWith("The kind of funnel is 9, which is not one of its values.");
    }

    private static string Refusal(FunnelKind kind, FunnelUnit[] units, FunnelOptions? options = null) =>
        Should.Throw<ArgumentException>(() => FunnelPlot.Analyse(kind, units, options)).Message;
}
