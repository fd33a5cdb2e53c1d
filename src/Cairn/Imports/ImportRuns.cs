using System.Collections.Concurrent;
using System.Threading.Channels;
using Cairn.Measures;
using Cairn.Organisations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cairn.Imports;

/// <summary>
/// Writes large uploads one after the other while their senders do something else. All of one is written in one transaction: whatever ends it,
/// even the end of the program, leaves nothing of it behind, and whoever looks finds that nobody is at it any more.
/// </summary>
internal sealed partial class ImportRuns(IServiceScopeFactory scopes, ILogger<ImportRuns> log) : BackgroundService
{
    private readonly Channel<ImportRun> line = Channel.CreateUnbounded<ImportRun>();
    private readonly ConcurrentDictionary<ImportId, ImportRun> runs = [];

    /// <summary>The run of an upload; null where this program is not at it.</summary>
    public ImportRun? Find(ImportId import) => runs.GetValueOrDefault(import);

    /// <summary>Takes a place in the line before it is written down that it runs, so that whoever reads it finds somebody at it; null where somebody is.</summary>
    public ImportRun? Reserve(ImportId import, Actor actor)
    {
        var run = new ImportRun(import, actor);
        if (runs.TryAdd(import, run))
            return run;
        run.Dispose();
        return null;
    }

    public void Begin(ImportRun run) => line.Writer.TryWrite(run);

    /// <summary>Gives a place back, or says that all is done.</summary>
    public void Release(ImportRun run)
    {
        runs.TryRemove(run.Import, out _);
        run.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var run in line.Reader.ReadAllAsync(stoppingToken))
                await CarryOutAsync(run, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends; what was being written is undone by the database.
        }
    }

    private async Task CarryOutAsync(ImportRun run, CancellationToken stoppingToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, run.Stopping);
        var ended = ImportState.Refused;
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var outcome = await scope.ServiceProvider.GetRequiredService<ImportWork>().CarryOutAsync(run.Import, run.Actor, run, either.Token);
            ended = outcome.IsAccepted ? ImportState.Done : ImportState.Refused;
        }
        catch (OperationCanceledException) when (run.IsStopped)
        {
            ended = ImportState.Stopped;
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested) // whatever it is: the next one in the line has nothing to do with it
        {
            LogFailed(failure.GetType().Name); // its text may hold what somebody wrote
        }

        await EndAsync(run.Import, ended, stoppingToken);
        Release(run);
    }

    private async Task EndAsync(ImportId import, ImportState how, CancellationToken stoppingToken)
    {
        if (how == ImportState.Done)
            return;
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ImportEnding>().EndAsync(import, how, stoppingToken);
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            LogFailed(failure.GetType().Name); // whoever looks finds that nobody is at it
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "An upload was not written, nothing of it: {Reason}.")]
    private partial void LogFailed(string reason);
}
