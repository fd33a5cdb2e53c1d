namespace Cairn.Tests;

/// <summary>The real time, moved forward as a test asks.</summary>
internal sealed class ShiftedClock : TimeProvider
{
    private TimeSpan ahead;

    public void Pass(TimeSpan time) => ahead += time;

    /// <summary>The same everywhere, so that no test depends on the machine.</summary>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + ahead;
}
