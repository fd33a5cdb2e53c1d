using Cairn.Spc.Numerics;

namespace Cairn.Spc.Tests.Numerics;

public sealed class ToleranceTests
{
    [Theory]
    [InlineData(100, 100, 0)]
    [InlineData(100, 100.00000000009, 0)]
    [InlineData(100.00000000009, 100, 0)]
    [InlineData(100.0000000002, 100, 1)]
    [InlineData(100, 100.0000000002, -1)]
    [InlineData(-100, -100.00000000009, 0)]
    [InlineData(-100, -100.0000000002, 1)]
    [InlineData(1e-9, 1e-9 + 1e-22, 0)]
    [InlineData(1e-9, 1.00000001e-9, -1)]
    [InlineData(0, 0, 0)]
    [InlineData(0, 1e-300, -1)]
    [InlineData(1e-300, -1e-300, 1)]
    public void Is_relative_to_the_larger_number(double value, double line, int side)
    {
        Tolerance.Side(value, line).ShouldBe(side);
        Tolerance.Equal(value, line).ShouldBe(side == 0);
        Tolerance.Exceeds(value, line).ShouldBe(side > 0);
        Tolerance.Exceeds(line, value).ShouldBe(side < 0);
    }

    /// <summary>1 and 1 + 2⁻⁴⁰ differ by 9.09e-13, 1 and 1 + 2⁻³⁹ by 1.82e-12.</summary>
    [Fact]
    public void Is_one_in_a_million_million()
    {
        Tolerance.Equal(1, 1 + Math.ScaleB(1, -40)).ShouldBeTrue();
        Tolerance.Equal(1, 1 + Math.ScaleB(1, -39)).ShouldBeFalse();
    }

    [Fact]
    public void Has_no_side_where_there_is_no_line()
    {
        Tolerance.Side(5, double.NaN).ShouldBe(0);
        Tolerance.Side(double.NaN, 5).ShouldBe(0);
        Tolerance.Exceeds(5, double.NaN).ShouldBeFalse();
        Tolerance.Exceeds(double.NaN, 5).ShouldBeFalse();
        Tolerance.Equal(double.NaN, double.NaN).ShouldBeFalse();
    }
}
