namespace Cairn.Spc.Tests.Naive;

/// <summary>The labels of Making Data Count: which rule counts, what it means, and whether the target will be met.</summary>
internal static class NaiveWords
{
    public static string CauseOf(NaivePoint point)
    {
        if (point.Signals.Contains("outside"))
            return point.IsBeyond(3, 1) ? "Above UCL" : "Below LCL";
        if (point.Signals.Contains("trend"))
            return point.Signals.Contains("slope rise") ? "Trend (Increasing)" : "Trend (Decreasing)";
        if (point.Signals.Contains("two-of-three"))
            return point.IsBeyond(2, 1) ? "2 in 3 Above CL" : "2 in 3 Below CL";
        if (point.Signals.Contains("four-of-five"))
            return point.IsBeyond(1, 1) ? "4 in 5 Above CL" : "4 in 5 Below CL";
        if (point.Signals.Contains("shift") || point.Signals.Contains("long-run"))
            return point.Side > 0 ? "Points Above CL" : "Points Below CL";
        return point.Signals.Count > 0 ? "Whole phase" : "Common Cause";
    }

    /// <summary>The state of a point: high is above or rising, low is below or falling.</summary>
    public static string StateOf(string cause, string direction)
    {
        var isHigh = cause.Contains("Above", StringComparison.Ordinal) || cause.Contains("Increasing", StringComparison.Ordinal);
        var isLow = cause.Contains("Below", StringComparison.Ordinal) || cause.Contains("Decreasing", StringComparison.Ordinal);
        if (!isHigh && !isLow)
            return "common-cause";
        var word = direction == "neutral" ? "neutral" : (direction == "higher") == isHigh ? "improvement" : "concern";
        return word + (isHigh ? "-high" : "-low");
    }

    public static string? AssuranceOf(NaiveInput input, NaivePoint? latest)
    {
        if (input.Direction == "neutral" || latest?.Target is not { } target || latest.Line(-3) is not { } lower || latest.Line(3) is not { } upper)
            return null;

        var isAtLower = Near.AreEqual(target, lower);
        var isAtUpper = Near.AreEqual(target, upper);
        var isBelowAll = !isAtLower && target < lower;
        var isAboveAll = !isAtUpper && target > upper;
        if (input.TargetAtLimitIsMet)
        {
            return input.Direction == "higher"
                ? isBelowAll || isAtLower ? "consistent_pass" : isAboveAll ? "consistent_fail" : "inconsistent"
                : isAboveAll || isAtUpper ? "consistent_pass" : isBelowAll ? "consistent_fail" : "inconsistent";
        }

        return input.Direction == "higher"
            ? isBelowAll ? "consistent_pass" : isAboveAll || isAtUpper ? "consistent_fail" : "inconsistent"
            : isAboveAll ? "consistent_pass" : isBelowAll || isAtLower ? "consistent_fail" : "inconsistent";
    }
}
