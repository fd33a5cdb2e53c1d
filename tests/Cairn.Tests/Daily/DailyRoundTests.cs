using Cairn.Shared.Daily;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Cairn.Tests.Daily;

/// <summary>Daily work is done at the start and once a day, by the clock.</summary>
public sealed class DailyRoundTests
{
    [Fact]
    public async Task Is_done_at_the_start_and_once_a_day_even_where_something_fails()
    {
        using var counted = new Counted();
        var clock = new HandClock();
        await using var services = new ServiceCollection().AddSingleton(counted).AddScoped<IDailyWork, Failing>().AddScoped<IDailyWork, Counting>().BuildServiceProvider();
        using var round = new DailyRound(services.GetRequiredService<IServiceScopeFactory>(), clock, NullLogger<DailyRound>.Instance);

        await round.StartAsync(TestContext.Current.CancellationToken);
        await counted.WaitForAsync(1);
        clock.Ring();
        await counted.WaitForAsync(2);
        await round.StopAsync(TestContext.Current.CancellationToken);

        counted.Times.ShouldBe(2);
        clock.Period.ShouldBe(TimeSpan.FromDays(1));
    }

    private sealed class Counted : IDisposable
    {
        private readonly SemaphoreSlim done = new(0);

        public int Times { get; private set; }

        public void Count()
        {
            Times++;
            done.Release();
        }

        public void Dispose() => done.Dispose();

        public async Task WaitForAsync(int times)
        {
            (await done.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken)).ShouldBeTrue();
            Times.ShouldBe(times);
        }
    }

    private sealed class Counting(Counted counted) : IDailyWork
    {
        public Task DoAsync(CancellationToken cancel)
        {
            counted.Count();
            return Task.CompletedTask;
        }
    }

    private sealed class Failing : IDailyWork
    {
        public Task DoAsync(CancellationToken cancel) => throw new InvalidOperationException("Nobody thought of this.");
    }

    /// <summary>A clock whose one timer a test rings by hand.</summary>
    private sealed class HandClock : TimeProvider
    {
        private Action? ring;

        public TimeSpan Period { get; private set; }

        public void Ring() => ring!();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            (ring, Period) = (() => callback(state), period);
            return new Silent();
        }

        private sealed class Silent : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
