namespace Cairn.Spc.Tests.Paretos;

public sealed class ParetoWordsTests
{
    [Theory]
    [InlineData(new double[] { 12 }, "All 12 are in one category: A.")]
    [InlineData(new double[] { 90, 10 }, "100 in 2 categories: 90% are in A.")]
    [InlineData(new double[] { 1000, 600, 100, 50, 20 }, "1,770 in 5 categories: 90.4% are in A and B.")]
    [InlineData(new double[] { 30, 30, 30, 5, 3, 2 }, "100 in 6 categories: 90% are in A, B and C.")]
    [InlineData(new double[] { 20, 20, 20, 20, 5, 5, 5, 5 }, "100 in 8 categories: 80% are in the first 4.")]
    [InlineData(new double[] { 5, 4 }, "9 in 2 categories, spread widely: it takes 2 of them to reach 80%.")]
    [InlineData(new double[] { 5, 4, 1 }, "10 in 3 categories, spread widely: it takes 2 of them to reach 80%.")]
    public void Says_where_most_of_it_lies(double[] counts, string expected) =>
        ParetoWords.Describe(ParetoChart.Analyse(counts.Select((count, i) => (((char)('A' + i)).ToString(), count))))
            .ShouldBe(expected);

    [Fact]
    public void Refuses_nothing_to_describe() => Should.Throw<ArgumentNullException>(() => ParetoWords.Describe(null!));
}
