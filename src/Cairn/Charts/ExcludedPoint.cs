using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Basics;

namespace Cairn.Charts;

/// <summary>A point that enters neither limits nor rules, and why. It stays on the chart, hollow.</summary>
public sealed class ExcludedPoint
{
    public const int LongestReason = 300;

    private ExcludedPoint()
    {
    }

    private ExcludedPoint(MeasureId measure, DateOnly period, string reason, PersonId by, DateTimeOffset at) => (Measure, Period, Reason, By, At) = (measure, period, reason, by, at);

    public MeasureId Measure { get; private set; }

    public DateOnly Period { get; private set; }

    public string Reason { get; private set; } = "";

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    public static Outcome Exclude(MeasureId measure, DateOnly period, string reason, PersonId by, DateTimeOffset at, out ExcludedPoint? excluded)
    {
        excluded = null;
        if (string.IsNullOrWhiteSpace(reason))
            return Outcome.Refused(new Refusal("ExclusionReasonMissing", "ExcludedWhy"));
        if (reason.Trim().Length > LongestReason)
            return Outcome.Refused(new Refusal("TooLong", "ExcludedWhy", LongestReason));
        excluded = new(measure, period, reason.Trim(), by, at);
        return Outcome.Accepted;
    }
}
