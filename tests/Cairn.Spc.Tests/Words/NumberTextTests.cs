using Cairn.Spc.Words;

namespace Cairn.Spc.Tests.Words;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(2, "2")]
    [InlineData(42.2402, "42.2")]
    [InlineData(-42.2402, "-42.2")]
    [InlineData(1.2345, "1.23")]
    [InlineData(0.0042240, "0.00422")]
    [InlineData(0.000001, "0.000001")]
    [InlineData(0.00000012345, "1.23E-7")]
    [InlineData(999.6, "1,000")]
    [InlineData(1234567.8, "1,234,568")]
    [InlineData(100.4, "100")]
    public void Keeps_three_figures_and_whole_thousands(double value, string expected) => NumberText.Say(value).ShouldBe(expected);

    [Fact]
    public void Says_a_share_in_per_cent() => NumberText.Percent(0.030839).ShouldBe("3.08%");
}
