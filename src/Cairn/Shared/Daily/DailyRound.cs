using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cairn.Shared.Daily;

/// <summary>Does all daily work at the start and once a day. What fails is tried again the next day, and keeps nothing else from being done.</summary>
internal sealed partial class DailyRound(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DailyRound> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Yield(); // nobody waits for it at the start
            using var timer = new PeriodicTimer(Every, clock);
            do
                await GoRoundAsync(stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends; the next start does it.
        }
    }

    private async Task GoRoundAsync(CancellationToken stoppingToken)
    {
        foreach (var kind in await KindsAsync())
        {
            await using var scope = scopes.CreateAsyncScope();
            var work = scope.ServiceProvider.GetServices<IDailyWork>().First(one => one.GetType() == kind);
            try
            {
                await work.DoAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested) // whatever it is: it must not end the server
            {
                LogFailed(kind.Name, failure.GetType().Name);
            }
        }
    }

    private async Task<IReadOnlyList<Type>> KindsAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        return [.. scope.ServiceProvider.GetServices<IDailyWork>().Select(work => work.GetType())];
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Work} was not done, and is tried again tomorrow: {Reason}.")]
    private partial void LogFailed(string work, string reason);
}
