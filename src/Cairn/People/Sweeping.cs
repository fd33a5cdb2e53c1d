using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cairn.People;

/// <summary>Sweeps traces at the start and once a day.</summary>
internal sealed partial class Sweeping(IServiceScopeFactory scopes, TimeProvider clock, ILogger<Sweeping> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Yield(); // nobody waits for it at the start
            using var timer = new PeriodicTimer(Every, clock);
            do
                await SweepAsync(stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (Exception end) when (end is OperationCanceledException or ObjectDisposedException && stoppingToken.IsCancellationRequested)
        {
            // The program ends; the next start sweeps.
        }
    }

    private async Task SweepAsync(CancellationToken stoppingToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await scope.ServiceProvider.GetRequiredService<SweepTraces>().Handle(stoppingToken);
        }
        catch (DbException failure)
        {
            LogFailed(failure.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "What ran out was not swept away, and is tried again tomorrow: {Reason}.")]
    private partial void LogFailed(string reason);
}
