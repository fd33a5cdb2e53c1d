namespace Cairn.Demonstration.Invented;

/// <summary>The time in the story: so many days before the start, and a little later whenever somebody asks.</summary>
internal sealed class StoryClock(DateTimeOffset start) : TimeProvider
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(5);

    private DateTimeOffset now;

    public DateOnly DayFromStart(int days) => DateOnly.FromDateTime(start.UtcDateTime).AddDays(days);

    /// <summary>Never back, so that what is told stays in order.</summary>
    public void MoveTo(double daysAgo)
    {
        var then = start - TimeSpan.FromDays(daysAgo);
        now = then > now ? then : now;
    }

    public override DateTimeOffset GetUtcNow() => now += Step;
}
