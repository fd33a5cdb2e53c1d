using Cairn.Drawing.Writing;

namespace Cairn.Drawing.Tests.Writing;

public class FixedPointTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.001, "0")]
    [InlineData(12, "12")]
    [InlineData(12.5, "12.5")]
    [InlineData(12.05, "12.05")]
    [InlineData(-12.346, "-12.35")]
    [InlineData(0.999, "1")]
    [InlineData(123456789.01, "123456789.01")]
    public void Writes_two_decimals_at_most(double value, string expected) => Written(value).ShouldBe(expected);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e13)]
    public void Refuses_what_is_no_place_on_a_page(double value) => Should.Throw<ArgumentOutOfRangeException>(() => Written(value));

    private static string Written(double value)
    {
        var buffer = new CharBuffer(1);
        FixedPoint.Append(buffer, value);
        return buffer.ToString();
    }
}
