using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Imports;

/// <summary>Tells whether somebody is at an upload that is said to be running: this program, or another one that shares the server.</summary>
internal sealed class ImportBusy(CairnDb db, ImportRuns runs, TimeProvider clock)
{
    /// <summary>No other program takes longer.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>An embedded database has one program; a server may have several.</summary>
    public bool IsElsewhere(Import import) => db.Database.IsNpgsql() && import.Begun > clock.GetUtcNow() - Longest;

    public ImportState StateOf(Import import) => import.StateWhere(runs.Find(import.Id) is not null || IsElsewhere(import));

    /// <summary>Reads uploads so that one which ended just then is not taken for interrupted: whoever was at it lets go after it is written down.</summary>
    public async Task<List<ListedImport>> ReadAsync(IQueryable<Import> asked, CancellationToken cancel)
    {
        var read = await NowAsync(asked, cancel);
        return read.Exists(import => import.State == ImportState.Interrupted) ? await NowAsync(asked, cancel) : read;
    }

    private async Task<List<ListedImport>> NowAsync(IQueryable<Import> asked, CancellationToken cancel) =>
        (await asked.AsNoTracking().ToListAsync(cancel)).ConvertAll(import => new ListedImport(import, StateOf(import)));
}
