using System.Globalization;
using Cairn.Drawing.Tests.Families;

namespace Cairn.Drawing.Tests.SafetyCross;

/// <summary>Safety crosses made to go wrong.</summary>
public static class SafetyCrossCases
{
    private static readonly DateOnly Today = new(2025, 9, 18);

    public static IReadOnlyList<FamilyCase> All { get; } =
    [
        Case("safety-month", [Month(2025, 9, 1)]),
        Case("safety-quarter", [Month(2025, 7, 2), Month(2025, 8, 3), Month(2025, 9, 1)]),
        Case("safety-sundays", [Month(2025, 6, 4), Month(2025, 7, 2)], labels => labels with { FirstDayOfWeek = DayOfWeek.Sunday }),
        Case("safety-year", [.. Enumerable.Range(1, 12).Select(month => Month(2025, month, (uint)month))]),
        Case("safety-leap-february", [Month(2024, 2, 5)]),
        Case("safety-four-weeks", [Month(2021, 2, 6)]),
        Case("safety-to-come", [Month(2025, 12, 6)]),
        Case("safety-many-events", [SafetyCrossMonth.Of(2025, 8, [new(1, DayState.Event, 12_345), new(20, DayState.Event, 2), new(31, DayState.Event)], Today)]),
        Case("safety-long-words", [Month(2025, 7, 2), Month(2025, 8, 3)], labels => labels with { Event = "a fall with harm that was seen by somebody & <written down>", Foot = "Kept by the night shift of the Older People’s Unit, checked by the ward sister on Mondays" }),
        Case("safety-other-language", [Month(2025, 7, 2)]) with { Options = new() { Culture = CultureInfo.GetCultureInfo("ja-JP") } },
        Case("safety-large-text", [Month(2025, 7, 2), Month(2025, 8, 3)]) with { Options = new() { FontScale = 1.5 } },
    ];

    public static SafetyCrossMonth Month(int year, int month, uint seed)
    {
        var noise = Charts.Months.Noise(31, seed);
        var days = Enumerable.Range(1, DateTime.DaysInMonth(year, month))
            .Where(day => new DateOnly(year, month, day) < Today && noise[day - 1] < 0.45)
            .Select(day => noise[day - 1] < -0.45 ? new SafetyCrossDay(day, DayState.Event, noise[day - 1] < -0.6 ? 3 : null) : new(day, DayState.NoEvent));
        return SafetyCrossMonth.Of(year, month, days, Today);
    }

    private static FamilyCase Case(string name, SafetyCrossMonth[] months, Func<SafetyCrossLabels, SafetyCrossLabels>? edit = null)
    {
        var labels = new SafetyCrossLabels { Title = "Falls on Rowan ward", Event = "a fall" };
        return new(name, options => SafetyCrossDrawing.Render(months, edit?.Invoke(labels) ?? labels, options));
    }
}
