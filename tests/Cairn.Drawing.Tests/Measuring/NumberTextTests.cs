using System.Globalization;
using Cairn.Drawing.Measuring;

namespace Cairn.Drawing.Tests.Measuring;

public class NumberTextTests
{
    [Theory]
    [InlineData(12345.678, 1, "12,346")]
    [InlineData(12345.678, 0.1, "12,345.7")]
    [InlineData(-3, 1, "−3")]
    [InlineData(0.00123, 0.0001, "0.0012")]
    [InlineData(1.5e12, 1e11, "1.5×10¹²")]
    [InlineData(2.5e-9, 1e-10, "2.5×10⁻⁹")]
    public void Writes_as_many_decimals_as_the_step_needs(double value, double step, string expected) =>
        NumberText.ForStep(step, value, 1, null, CultureInfo.InvariantCulture).Of(value).ShouldBe(expected);

    [Fact]
    public void Shows_a_proportion_in_per_cent() =>
        NumberText.ForStep(0.001, 1, 100, "{0}%", CultureInfo.InvariantCulture).Of(0.8514).ShouldBe("85.1%");

    [Fact]
    public void Keeps_zero_plain_among_powers_of_ten() =>
        NumberText.ForStep(1e11, 1e12, 1, null, CultureInfo.InvariantCulture).Of(0).ShouldBe("0.0");

    [Fact]
    public void Follows_the_culture() =>
        NumberText.ForStep(0.1, 1e4, 1, null, CultureInfo.GetCultureInfo("da-DK")).Of(12345.6).ShouldBe("12.345,6");
}
