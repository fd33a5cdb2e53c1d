using Cairn.Shared.Daily;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Imports;

/// <summary>Throws away the files that nobody imported within a day, with what was said about them.</summary>
internal sealed class ImportSweep(CairnDb db, TimeProvider clock) : IDailyWork
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    public async Task DoAsync(CancellationToken cancel)
    {
        var before = clock.GetUtcNow() - Kept;
        var old = db.Imports.Where(import => import.At < before && import.State != ImportState.Done && import.State != ImportState.Undone);
        if (!await old.AnyAsync(cancel))
            return;
        await using var turn = await db.BeginInTurnAsync(cancel);
        await db.ImportFiles.Where(file => old.Any(import => import.Id == file.Import)).ExecuteDeleteAsync(cancel);
        await old.ExecuteDeleteAsync(cancel);
        await turn.CommitAsync(cancel);
    }
}
