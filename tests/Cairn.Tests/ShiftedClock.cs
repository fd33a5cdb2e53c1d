namespace Cairn.Tests;

/// <summary>The real time, moved forward as a test asks.</summary>
internal sealed class ShiftedClock : TimeProvider
{
    private TimeSpan ahead;
    private DateTimeOffset? still;

    public void Pass(TimeSpan time) => ahead += time;

    /// <summary>Lets no time pass from now on but what a test asks for.</summary>
    public void StandStill() => still = base.GetUtcNow();

    /// <summary>The same everywhere, so that no test depends on the machine.</summary>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => (still ?? base.GetUtcNow()) + ahead;
}
