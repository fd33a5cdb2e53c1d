using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Imports;

/// <summary>Throws a file away that waits, as who sent it.</summary>
public sealed record DropImport(ImportId Import);

internal sealed class DropImportHandler(CairnDb db, ImportBusy busy, TimeProvider clock)
{
    public async Task<Outcome> Handle(DropImport request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (import, person, outcome) = await db.ImportToChangeAsync(request.Import, actor, cancel);
        if (import is null)
            return outcome;
        if (!import.IsOpen || busy.StateOf(import) == ImportState.Running)
            return Outcome.Refused(new Refusal("ImportUnderWay"));
        await db.ImportFiles.Where(file => file.Import == import.Id).ExecuteDeleteAsync(cancel);
        db.Remove(import);
        db.Tell(person.Value, import.Project.Subject, "ReadingsDropped", clock.GetUtcNow(), new { Import = import.Id.Value, import.Name });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
