namespace Cairn.Tests;

/// <summary>A clock that moves by a second whenever it is asked, so that what happens later is later.</summary>
internal sealed class TestClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    /// <summary>The same everywhere, so that no test depends on the machine.</summary>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => now = now.AddSeconds(1);

    public void Pass(TimeSpan time) => now += time;
}
