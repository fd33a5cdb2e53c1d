using Cairn.Shared.Basics;

namespace Cairn.Measures;

/// <summary>What can be counted by tap, and what a tap makes of a reading. A tap only adds, so what is less than before was taken back.</summary>
internal static class TallyRules
{
    /// <summary>Whether a measure can be counted by tap.</summary>
    public static bool CanBeTallied(this MeasureText text) => text.Shape is ReadingShape.Count or ReadingShape.Proportion or ReadingShape.TimeBetween;

    public static Outcome Check(TallyReading request, MeasureText text, Reading? reading, IReadOnlyList<ReadingRevision> former, DateOnly today)
    {
        if (!text.CanBeTallied())
            return Refused("TallyUnfit", nameof(request.Measure));
        if (request.Sending == Guid.Empty)
            return Refused("TallySendingMissing", nameof(request.Sending));
        if (!Enum.IsDefined(request.Tap) || (request.Tap == Tap.Other && !text.HasDenominator) || (request.Tap == Tap.Nothing && text.HasDenominator))
            return Refused("TallyTapUnknown", nameof(request.Tap));
        if (request.Day > today || request.Day.Year < ReadingRules.EarliestYear)
            return Refused("TallyDayUnfit", nameof(request.Day), request.Day);
        if (request.Stratum.Length > 0 && reading is null && !ReadingRules.GroupsOf(text).Contains(request.Stratum, StringComparer.Ordinal))
            return Refused("ReadingGroupUnknown", nameof(request.Stratum));
        if (request.Tap == Tap.Nothing && reading?.Value > 0)
            return Refused("TallySomething", nameof(request.Tap), reading.Value);
        return request.Tap == Tap.Back && !CanGoBack(reading, former) ? Refused("TallyNothingToTakeBack", nameof(request.Tap)) : Outcome.Accepted;
    }

    /// <summary>Whether the latest that was said of a period is a tap that was not taken back.</summary>
    public static bool CanGoBack(Reading? reading, IReadOnlyList<ReadingRevision> former) => reading?.Sending is not null && Size(reading.Found) > Size(former.Count > 0 ? former[0].Found : default);

    public static Found After(Tap tap, MeasureText text, Found before, IReadOnlyList<ReadingRevision> former) => tap switch
    {
        Tap.One => new((before.Value ?? 0) + 1, text.HasDenominator ? (before.Denominator ?? 0) + 1 : null),
        Tap.Other => new(before.Value ?? 0, (before.Denominator ?? 0) + 1),
        Tap.Nothing => new(0),
        _ => former.Count > 0 ? former[0].Found : default,
    };

    private static double Size(Found found) => (found.Value ?? -1) + (found.Denominator ?? 0);

    private static Outcome Refused(string words, string field, params object[] arguments) => Outcome.Refused(new Refusal(words, field, arguments));
}
