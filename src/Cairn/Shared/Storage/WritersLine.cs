using System.Collections.Concurrent;

namespace Cairn.Shared.Storage;

/// <summary>
/// The line in which those who write into one file wait, first come first served. SQLite takes one writer at a time and lets the others ask
/// again and again, each after a sleep that holds a thread; here they wait without asking, and the next is called the moment one is done.
/// </summary>
internal static class WritersLine
{
    /// <summary>As long as a command may take.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(DatabaseChoice.PatienceInSeconds);

    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Lines = new(StringComparer.Ordinal);

    /// <summary>Waits for the turn; disposing ends it.</summary>
    public static async Task<IDisposable> WaitAsync(string file, CancellationToken cancel)
    {
        var line = Lines.GetOrAdd(file, _ => new SemaphoreSlim(1));
        return await line.WaitAsync(Patience, cancel) ? new Turn(line) : throw new TimeoutException("Somebody else wrote for too long.");
    }

    private sealed class Turn(SemaphoreSlim line) : IDisposable
    {
        private SemaphoreSlim? held = line;

        public void Dispose() => Interlocked.Exchange(ref held, null)?.Release();
    }
}
