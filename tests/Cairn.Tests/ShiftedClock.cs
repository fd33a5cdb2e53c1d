namespace Cairn.Tests;

/// <summary>The real time, moved forward as a test asks.</summary>
internal sealed class ShiftedClock : TimeProvider
{
    private TimeSpan ahead;

    public void Pass(TimeSpan time) => ahead += time;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + ahead;
}
