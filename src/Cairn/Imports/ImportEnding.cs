using Cairn.Measures;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Imports;

/// <summary>Says of an upload that it ended without being written.</summary>
internal sealed class ImportEnding(CairnDb db)
{
    public async Task EndAsync(ImportId id, ImportState how, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (await db.Imports.SingleOrDefaultAsync(import => import.Id == id && import.State == ImportState.Running, cancel) is not { } import)
            return;
        import.End(how);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
    }
}
