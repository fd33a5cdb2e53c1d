using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cairn.Shared.Basics;

/// <summary>Small work that nobody waits for, one piece after the other, in a scope of its own. It is lost when the program ends, so nothing that must happen belongs here.</summary>
internal sealed partial class Later(IServiceScopeFactory scopes, ILogger<Later> log) : BackgroundService
{
    /// <summary>More than that is somebody's flood, and the newest goes overboard.</summary>
    private const int Most = 1000;

    private readonly Channel<Func<IServiceProvider, CancellationToken, Task>> pieces =
        Channel.CreateBounded<Func<IServiceProvider, CancellationToken, Task>>(new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Do(Func<IServiceProvider, CancellationToken, Task> piece) => pieces.Writer.TryWrite(piece);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await WorkAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends, and with it what nobody waits for.
        }
    }

    private async Task WorkAsync(CancellationToken stoppingToken)
    {
        await foreach (var piece in pieces.Reader.ReadAllAsync(stoppingToken))
        {
            await using var scope = scopes.CreateAsyncScope();
            try
            {
                await piece(scope.ServiceProvider, stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                LogFailed(failure.GetType().Name); // its text may hold an address
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Something that nobody waited for was not done: {Reason}.")]
    private partial void LogFailed(string reason);
}
