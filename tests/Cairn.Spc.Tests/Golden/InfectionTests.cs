namespace Cairn.Spc.Tests.Golden;

/// <summary>Numbers computed by other programs from real infection data.</summary>
public sealed class InfectionTests
{
    [Fact]
    public void Clostridium_counts_fall_after_month_24()
    {
        var analysis = Analyse(ChartKind.C, new() { PhasesAfter = [24] });

        ShouldBe(analysis[0].Limits, 18.7083, 5.7324, 31.6843);
        ShouldBe(analysis[35].Limits, 7.0833, 0, 15.0677);
    }

    [Fact]
    public void Clostridium_rates_per_10_000_days()
    {
        var table = SharedTable.Read("cdi.csv");

        var analysis = ControlChart.Analyse(ChartKind.U, Series.OfRatios(table.Numbers("n"), table.Numbers("days")), new() { PhasesAfter = [24], Multiply = 10_000 });

        analysis.Phases.Select(phase => Math.Round(phase.Centre!.Value, 4)).ShouldBe([13.0242, 5.0089]);
    }

    [Fact]
    public void The_run_chart_of_all_months_signals()
    {
        var phase = Analyse(ChartKind.Run, new()).Phases.ShouldHaveSingleItem();

        phase.Centre.ShouldBe(17);
        phase.Runs.ShouldBe(new(32, 14, 8, 6, 11));
        phase.RunsSignal.ShouldBeTrue();
    }

    [Fact]
    public void The_run_chart_about_the_first_24_months_signals()
    {
        var phase = Analyse(ChartKind.Run, new() { Baseline = Baseline.FirstPoints(24) }).Phases.ShouldHaveSingleItem();

        phase.Centre.ShouldBe(19);
        (phase.Runs.Useful, phase.Runs.Longest, phase.Runs.Crossings).ShouldBe((31, 15, 8));
    }

    [Theory]
    [InlineData("BAC", 0.00081277)]
    [InlineData("CDI", 0.00061217)]
    [InlineData("UTI", 0.00422402)]
    public void Rates_of_one_infection_in_six_hospitals(string infection, double centre)
    {
        var table = SharedTable.Read("hospital_infections.csv").Where("infection", infection);

        RatesOf(table).Phases[0].Centre.ShouldNotBeNull().ShouldBe(centre, 6e-9);
    }

    [Fact]
    public void Rates_of_all_infections()
    {
        var analysis = RatesOf(SharedTable.Read("hospital_infections.csv"));

        analysis.Phases[0].Centre.ShouldNotBeNull().ShouldBe(0.00182357517, 6e-12);
        analysis.Average(point => point.Limits.Lower).ShouldBe(0.00158149, 6e-9);
        analysis.Average(point => point.Limits.Upper).ShouldBe(0.00206566, 6e-9);
        analysis.Phases[0].Runs.ShouldBe(new(24, 4, 8, 12, 8));
    }

    private static Analysis RatesOf(SharedTable table) =>
        ControlChart.Analyse(ChartKind.U, Series.OfRatios(table.Sums("n", "month"), table.Sums("days", "month")));

    private static Analysis Analyse(ChartKind kind, AnalysisOptions options) =>
        ControlChart.Analyse(kind, Series.Of(SharedTable.Read("cdi.csv").Numbers("n")), options);

    private static void ShouldBe(Limits limits, double centre, double lower, double upper) =>
        (Math.Round(limits.Centre, 4), Math.Round(limits.Lower, 4), Math.Round(limits.Upper, 4)).ShouldBe((centre, lower, upper));
}
