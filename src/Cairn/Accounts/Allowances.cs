using System.Collections.Concurrent;

namespace Cairn.Accounts;

/// <summary>
/// Counts what was done by whom, to say when it was too often. Each node counts for itself and forgets when it ends: with several nodes the
/// limits are that many times as wide, which guessing does not profit from.
/// </summary>
internal sealed class Allowances(TimeProvider clock)
{
    /// <summary>How often what ran out is thrown away, so that a flood of made-up names does not fill the memory.</summary>
    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Count> counts = new(StringComparer.Ordinal);
    private DateTimeOffset sweptAt = clock.GetUtcNow();

    /// <summary>Counts one more; null where that is allowed, otherwise how long to wait.</summary>
    public TimeSpan? Take(Limit limit, string key)
    {
        var now = clock.GetUtcNow();
        if (now >= sweptAt + SweepEvery)
            Sweep(now);
        var count = counts.AddOrUpdate(key, _ => new(1, now + limit.In), (_, held) => held.Until <= now ? new(1, now + limit.In) : held with { Number = held.Number + 1 });
        return count.Number > limit.Most ? count.Until - now : null;
    }

    /// <summary>It was not one of those that count.</summary>
    public void GiveBack(string key)
    {
        if (counts.TryGetValue(key, out var held))
            counts.TryUpdate(key, held with { Number = Math.Max(0, held.Number - 1) }, held);
    }

    public void Forget(string key) => counts.TryRemove(key, out _);

    public void ForgetAll(string beginning)
    {
        foreach (var key in counts.Keys.Where(key => key.StartsWith(beginning, StringComparison.Ordinal)))
            Forget(key);
    }

    private void Sweep(DateTimeOffset now)
    {
        sweptAt = now;
        foreach (var (key, _) in counts.Where(count => count.Value.Until <= now))
            Forget(key);
    }

    private sealed record Count(int Number, DateTimeOffset Until);
}
