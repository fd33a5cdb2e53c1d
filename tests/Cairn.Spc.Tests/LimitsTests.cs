namespace Cairn.Spc.Tests;

public sealed class LimitsTests
{
    private static readonly Limits Hundred = Limits.Around(100, 10);

    [Theory]
    [InlineData(100, 0)]
    [InlineData(110, 0)]
    [InlineData(110.1, 1)]
    [InlineData(120, 1)]
    [InlineData(120.1, 2)]
    [InlineData(130, 2)]
    [InlineData(130.1, 3)]
    [InlineData(90, 0)]
    [InlineData(89.9, -1)]
    [InlineData(80, -1)]
    [InlineData(79.9, -2)]
    [InlineData(70, -2)]
    [InlineData(69.9, -3)]
    [InlineData(double.NaN, 0)]
    public void Tells_how_many_sigmas_a_value_lies_beyond(double value, int zone) => Hundred.ZoneOf(value).ShouldBe(zone);

    [Fact]
    public void Tells_no_zone_where_there_are_none()
    {
        Limits.None(100).ZoneOf(500).ShouldBe(Limits.NoZone);
        (Limits.None(100).Exist, Limits.None(100).Centre, Hundred.Exist).ShouldBe((false, 100, true));
    }

    [Fact]
    public void Lies_evenly_around_the_centre()
    {
        double[] lines = [Hundred.Lower, Hundred.Lower2, Hundred.Lower1, Hundred.Centre, Hundred.Upper1, Hundred.Upper2, Hundred.Upper];

        lines.ShouldBe([70, 80, 90, 100, 110, 120, 130]);
    }

    [Fact]
    public void Stays_where_values_can_lie()
    {
        var clipped = Hundred.Within(95, 105);

        double[] lines = [clipped.Lower, clipped.Lower2, clipped.Lower1, clipped.Centre, clipped.Upper1, clipped.Upper2, clipped.Upper];
        lines.ShouldBe([95, 95, 95, 100, 105, 105, 105]);
        Hundred.Within(0).ShouldBe(Hundred);
    }

    [Fact]
    public void Grows_with_a_multiplier() => Hundred.Times(2).ShouldBe(Limits.Around(200, 20));
}
