namespace Cairn.Spc.Tests.Naive;

/// <summary>The words of the naive chart for what the library answers.</summary>
internal static class NaiveNames
{
    private static readonly (Signals Flag, string Name)[] Names =
    [
        (Signals.FewCrossings, "few-crossings"), (Signals.FourOfFive, "four-of-five"), (Signals.InnerThird, "inner-third"),
        (Signals.LongRun, "long-run"), (Signals.Outside, "outside"), (Signals.Shift, "shift"), (Signals.TooFewRuns, "too-few-runs"),
        (Signals.TooManyRuns, "too-many-runs"), (Signals.Trend, "trend"), (Signals.TwoOfThree, "two-of-three"),
    ];

    public static string Of(Signals signals) => signals == Signals.None ? ""
        : string.Join(' ', Names.Where(pair => signals.HasFlag(pair.Flag)).Select(pair => pair.Name));

    public static string Sorted(IReadOnlySet<string> signals) => signals.Count == 0 ? ""
        : string.Join(' ', signals.Where(signal => !signal.StartsWith("slope", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    public static string? Of(Cause? cause) => cause switch
    {
        null => null,
        Cause.CommonCause => "Common Cause",
        Cause.AboveUpperLimit => "Above UCL",
        Cause.BelowLowerLimit => "Below LCL",
        Cause.TrendUp => "Trend (Increasing)",
        Cause.TrendDown => "Trend (Decreasing)",
        Cause.TwoOfThreeAbove => "2 in 3 Above CL",
        Cause.TwoOfThreeBelow => "2 in 3 Below CL",
        Cause.FourOfFiveAbove => "4 in 5 Above CL",
        Cause.FourOfFiveBelow => "4 in 5 Below CL",
        Cause.ShiftAbove => "Points Above CL",
        Cause.ShiftBelow => "Points Below CL",
        _ => "Whole phase",
    };

    public static string? Of(Variation? variation) => variation switch
    {
        null => null,
        Variation.CommonCause => "common-cause",
        Variation.ImprovementHigh => "improvement-high",
        Variation.ImprovementLow => "improvement-low",
        Variation.ConcernHigh => "concern-high",
        Variation.ConcernLow => "concern-low",
        Variation.NeutralHigh => "neutral-high",
        _ => "neutral-low",
    };

    public static string? Of(Assurance? assurance) => assurance switch
    {
        Assurance.ConsistentPass => "consistent_pass",
        Assurance.ConsistentFail => "consistent_fail",
        Assurance.Inconsistent => "inconsistent",
        _ => null,
    };
}
