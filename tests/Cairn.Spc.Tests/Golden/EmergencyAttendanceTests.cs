using Cairn.Spc.Tests.Generated;

namespace Cairn.Spc.Tests.Golden;

/// <summary>Numbers computed by other programs from attendances at emergency departments in England.</summary>
public sealed class EmergencyAttendanceTests
{
    [Fact]
    public void Breaches_of_one_hospital_carry_the_labels_of_Making_Data_Count()
    {
        var breaches = SharedTable.Read("ae_attendances.csv").Where("org_code", "RJZ").Where("type", "1").Sums("breaches", "period");

        var analysis = Charts.Of(ChartKind.I, breaches, new() { Method = Method.MakingDataCount, Direction = Direction.LowerIsBetter });

        ShouldBe(analysis[0].Limits, 4423.2778, 2846.1258, 6000.4298, 4);
        Numbers(analysis, Cause.ShiftBelow).ShouldBe([1, 2, 3, 4, 6, 7, 11, 12]);
        Numbers(analysis, Cause.BelowLowerLimit).ShouldBe([5, 16]);
        Numbers(analysis, Cause.TwoOfThreeBelow).ShouldBe([13, 14, 15]);
        Numbers(analysis, Cause.TrendUp).ShouldBe([17, 18, 19, 20, 21, 22, 23]);
        Numbers(analysis, Cause.AboveUpperLimit).ShouldBe([24, 33, 34, 35]);
        Numbers(analysis, Cause.ShiftAbove).ShouldBe([25, 26, 30, 31, 32, 36]);
        Numbers(analysis, Cause.CommonCause).ShouldBe([8, 9, 10, 27, 28, 29]);
        analysis.Variation.ShouldBe(Variation.ConcernHigh);
    }

    [Fact]
    public void Attendances_in_all_England_as_one_phase_and_rebased_every_year()
    {
        var attendances = SharedTable.Read("ae_attendances.csv").Sums("attendances", "period");
        AnalysisOptions options = new() { Method = Method.MakingDataCount };

        ShouldBe(Charts.Of(ChartKind.I, attendances, options)[0].Limits, 2_000_538.94, 1_731_844.36, 2_269_233.52, 2);
        var rebased = Charts.Of(ChartKind.I, attendances, options with { PhasesAfter = [12, 24] });
        ShouldBe(rebased[0].Limits, 1_946_858, 1_639_947, 2_253_769, 0);
        ShouldBe(rebased[12].Limits, 1_985_843, 1_732_837, 2_238_850, 0);
        ShouldBe(rebased[24].Limits, 2_068_915, 1_805_691, 2_332_139, 0);
    }

    [Fact]
    public void Four_hour_performance_needs_a_prime_chart()
    {
        var table = SharedTable.Read("nhs_accidents.csv");
        var series = Series.OfRatios(table.Numbers("r"), table.Numbers("n"));

        var plain = ControlChart.Analyse(ChartKind.P, series);
        var prime = ControlChart.Analyse(ChartKind.PPrime, series);

        ShouldBe(plain[0].Limits, 0.9528997, 0.9516996, 0.9540999, 7);
        plain.Count(point => point.IsOutsideLimits).ShouldBe(16);
        ShouldBe(prime[0].Limits, 0.9528997, 0.9401296, 0.9656698, 7);
        prime.Count(point => point.IsOutsideLimits).ShouldBe(0);
        ((prime[0].Limits.Upper - prime[0].Limits.Centre) / (plain[0].Limits.Upper - plain[0].Limits.Centre)).ShouldBe(10.640422, 1e-6);
        ShouldBe(ControlChart.Analyse(ChartKind.I, series)[0].Limits, 0.9529699, 0.9401254, 0.9658145, 7);
    }

    private static IEnumerable<int> Numbers(Analysis analysis, Cause cause) => analysis.Where(point => point.Cause == cause).Select(point => point.Number);

    private static void ShouldBe(Limits limits, double centre, double lower, double upper, int digits) =>
        (Math.Round(limits.Centre, digits), Math.Round(limits.Lower, digits), Math.Round(limits.Upper, digits)).ShouldBe((centre, lower, upper));
}
