using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;

namespace Cairn.Imports;

/// <summary>Stops an upload that is being written, as who sent it. Nothing of it stays.</summary>
public sealed record StopImport(ImportId Import);

internal sealed class StopImportHandler(CairnDb db, ImportRuns runs)
{
    public async Task<Outcome> Handle(StopImport request, Actor actor, CancellationToken cancel)
    {
        var (import, _, outcome) = await db.ImportToChangeAsync(request.Import, actor, cancel);
        if (import is null)
            return outcome;
        if (import.State != ImportState.Running || runs.Find(import.Id) is not { } run)
            return Outcome.Refused(new Refusal("ImportNotRunning"));
        run.Stop();
        return Outcome.Accepted;
    }
}
