using Cairn.Spc.Tests.Generated;

namespace Cairn.Spc.Tests.Golden;

/// <summary>Numbers computed by other programs from individual heart operations.</summary>
public sealed class HeartOperationTests
{
    [Fact]
    public void Ages_of_the_last_hundred_patients()
    {
        var ages = SharedTable.Read("cabg.csv").TakeLast(100).Numbers("age");

        var screened = Charts.Of(ChartKind.I, ages, new() { Screen = true });
        var unscreened = Charts.Of(ChartKind.I, ages);

        Rounded(screened, 4).ShouldBe((66.3346, 41.8989, 90.7702));
        screened.Where(point => point.IsOutsideLimits).Select(point => point.Number).ShouldBe([45, 70]);
        Rounded(unscreened, 3).ShouldBe((66.335, 38.036, 94.633));
    }

    [Fact]
    public void Operations_between_deaths()
    {
        var died = SharedTable.Read("cabg.csv").Texts("death");
        var deaths = Enumerable.Range(1, died.Length).Where(number => died[number - 1] == "TRUE").ToList();
        var between = deaths.Zip(deaths.Skip(1), (earlier, later) => (double)(later - earlier)).ToList();

        var analysis = Charts.Of(ChartKind.G, between);

        analysis.Count.ShouldBe(67);
        between.Average().ShouldBe(31.6716, 6e-5);
        analysis[0].Limits.Centre.ShouldBe(24);
        analysis[0].Limits.Upper.ShouldBe(128.175, 6e-4);
        analysis.Where(point => point.IsOutsideLimits).ShouldHaveSingleItem().Value.ShouldBe(183);
    }

    private static (double Centre, double Lower, double Upper) Rounded(Analysis analysis, int digits) =>
        analysis[0].Limits is var limits ? (Math.Round(limits.Centre, digits), Math.Round(limits.Lower, digits), Math.Round(limits.Upper, digits)) : default;
}
