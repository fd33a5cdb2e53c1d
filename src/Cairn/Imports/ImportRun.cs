using Cairn.Measures;
using Cairn.Organisations;

namespace Cairn.Imports;

/// <summary>An upload that is being written without anybody waiting for it.</summary>
internal sealed class ImportRun(ImportId import, Actor actor) : IDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private readonly Lock gate = new();
    private int done;
    private bool isOver;

    public ImportId Import => import;

    public Actor Actor => actor;

    public CancellationToken Stopping => stopping.Token;

    public bool IsStopped => stopping.IsCancellationRequested;

    /// <summary>How many readings are written.</summary>
    public int Done => Volatile.Read(ref done);

    /// <summary>How many there are to write; null while the file is still being read.</summary>
    public int? All { get; private set; }

    public void Expect(int all) => All = all;

    public void Add(int more) => Interlocked.Add(ref done, more);

    /// <summary>Asks it to stop; where it is over there is nothing to stop.</summary>
    public void Stop()
    {
        lock (gate)
        {
            if (!isOver)
                stopping.Cancel();
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            isOver = true;
            stopping.Dispose();
        }
    }
}
