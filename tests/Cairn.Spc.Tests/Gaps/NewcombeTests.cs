namespace Cairn.Spc.Tests.Gaps;

/// <summary>The intervals of differences that Newcombe printed for his method 10 (Statistics in Medicine 1998;17:873–890, table II).</summary>
public sealed class NewcombeTests
{
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(6, 7, 2, 7, 0.0582, 0.8062)]
    [InlineData(5, 56, 0, 29, -0.0381, 0.1926)]
    [InlineData(0, 10, 0, 20, -0.1611, 0.2775)]
    [InlineData(0, 10, 0, 10, -0.2775, 0.2775)]
    [InlineData(10, 10, 0, 20, 0.6791, 1.0000)]
    [InlineData(10, 10, 0, 10, 0.6075, 1.0000)]
    public void Agrees_with_the_printed_table(double x, double n, double y, double m, double lower, double upper)
    {
        var gap = EquityGap.Analyse(GapKind.Proportion, [new(Period.At(1), GapGroup.Of(x, n), GapGroup.Of(y, m))]).Points[0].Gap!.Value;

        gap.Value.ShouldBe(x / n - y / m, 1e-12);
        gap.Lower.ShouldBe(lower, 0.00005 + 1e-9);
        gap.Upper.ShouldBe(upper, 0.00005 + 1e-9);
    }
}
