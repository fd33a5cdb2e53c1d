using System.Globalization;
using Cairn.Testing;

namespace Cairn.Spc.Tests.Reference;

/// <summary>Every chart that NHSRplotthedots computed: limits, the label of every point, variation and assurance.</summary>
public sealed class MakingDataCountReferenceTests
{
    public static TheoryData<string> Cases => [.. ReferenceCase.Names("mdc").DefaultIfEmpty("absent")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Agrees_with_NHSRplotthedots(string name)
    {
        Assert.SkipUnless(SharedFolder.Exists, SharedFolder.Absent);
        var reference = ReferenceCase.Read("mdc", name);

        var analysis = Analyse(reference);

        foreach (var (point, expected) in analysis.Zip(reference.Points))
        {
            var where = $"{name}, point {point.Number}";
            point.Value.ShouldAgree(expected.GetProperty("y"), where);
            point.Limits.Centre.ShouldAgree(expected.GetProperty("mean").GetDouble(), where);
            point.Limits.Lower.ShouldAgree(expected.GetProperty("lower").GetDouble(), where);
            point.Limits.Upper.ShouldAgree(expected.GetProperty("upper").GetDouble(), where);
            point.Phase.ShouldBe(expected.GetProperty("phase").GetInt32() + 1, where);
            Name(point.Cause!.Value).ShouldBe(expected.GetProperty("cause").GetString(), where);
            Name(point.Variation!.Value).ShouldBe(expected.GetProperty("pointType").GetString(), where);
        }

        Name(analysis.Variation).ShouldBe(reference.Result.GetProperty("variation").GetString());
        Name(analysis.Assurance).ShouldBe(reference.Result.GetProperty("assurance").GetString());
    }

    private static Analysis Analyse(ReferenceCase reference)
    {
        var options = reference.Options;
        var rows = reference.Rows();
        var value = options.GetProperty("value").GetString()!;
        var periods = rows.Select(row => Period.At(DateOnly.ParseExact(row["period"], "yyyy-MM-dd", CultureInfo.InvariantCulture))).ToArray();
        var subgroups = rows.Select(row => Subgroup.Of(double.Parse(row[value], CultureInfo.InvariantCulture))).ToArray();
        return ControlChart.Analyse(ChartKind.I, Series.Over(periods, subgroups), new()
        {
            Method = Method.MakingDataCount,
            Direction = options.GetProperty("improvementDirection").GetString() switch
            {
                "increase" => Direction.HigherIsBetter,
                "decrease" => Direction.LowerIsBetter,
                _ => Direction.Neutral,
            },
            Screen = options.GetProperty("screenMovingRanges").GetBoolean(),
            Target = options.TryGetProperty("target", out var target) ? Target.At(target.GetDouble()) : null,
            Baseline = options.TryGetProperty("baselinePoints", out var points) ? Baseline.FirstPoints(points.GetInt32()) : Baseline.All,
            PhasesAfter = options.TryGetProperty("newPhaseAt", out var dates)
                ? [.. dates.EnumerateArray().Select(date => Array.FindIndex(rows.ToArray(), row => row["period"] == date.GetString()))]
                : [],
        });
    }

    private static string Name(Cause cause) => cause switch
    {
        Cause.CommonCause => "Common Cause",
        Cause.AboveUpperLimit => "Above UCL",
        Cause.BelowLowerLimit => "Below LCL",
        Cause.TrendUp => "7 Point Trend (Increasing)",
        Cause.TrendDown => "7 Point Trend (Decreasing)",
        Cause.TwoOfThreeAbove => "2 in 3 Above CL",
        Cause.TwoOfThreeBelow => "2 in 3 Below CL",
        Cause.ShiftAbove => "7 Points Above CL",
        Cause.ShiftBelow => "7 Points Below CL",
        _ => throw new ArgumentOutOfRangeException(nameof(cause)),
    };

    private static string Name(Variation variation) => variation switch
    {
        Variation.CommonCause => "common_cause",
        Variation.ImprovementHigh or Variation.ImprovementLow => "special_cause_improvement",
        Variation.ConcernHigh or Variation.ConcernLow => "special_cause_concern",
        Variation.NeutralHigh => "special_cause_neutral_high",
        _ => "special_cause_neutral_low",
    };

    private static string? Name(Assurance? assurance) => assurance switch
    {
        Assurance.ConsistentPass => "consistent_pass",
        Assurance.ConsistentFail => "consistent_fail",
        Assurance.Inconsistent => "inconsistent",
        _ => null,
    };
}
