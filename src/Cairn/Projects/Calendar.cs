namespace Cairn.Projects;

internal static class Calendar
{
    /// <summary>The day that calendars show here.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    /// <summary>The day of a moment, as calendars show it here.</summary>
    public static DateOnly DayOf(this TimeProvider clock, DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, clock.LocalTimeZone).DateTime);
}
