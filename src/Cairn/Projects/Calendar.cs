namespace Cairn.Projects;

internal static class Calendar
{
    /// <summary>The day that calendars show here.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
}
