using System.Collections.Concurrent;

namespace Cairn.Diagrams;

/// <summary>Wakes those of this program who look at a diagram when it changed. Other programs on the same database are found by looking at its numbers.</summary>
internal sealed class DiagramSignals
{
    private readonly ConcurrentDictionary<DiagramId, TaskCompletionSource> waiting = new();

    public void Tell(DiagramId diagram)
    {
        if (waiting.TryRemove(diagram, out var signal))
            signal.TrySetResult();
    }

    /// <summary>Ends with the next change, or when the time is over. Ask for it before looking, so that no change falls between.</summary>
    public Task NextAsync(DiagramId diagram) => waiting.GetOrAdd(diagram, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
}
