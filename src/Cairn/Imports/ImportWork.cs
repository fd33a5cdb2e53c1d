using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Cairn.Tables;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Imports;

/// <summary>Carries an upload out: all of it, or nothing.</summary>
internal sealed class ImportWork(CairnDb db, ImportPlanning planning, ImportWriting writing)
{
    /// <param name="id">What was decided to be written.</param>
    /// <param name="actor">Who decided it, and may still.</param>
    /// <param name="run">Told how far it is; null where somebody waits for it.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<Outcome> CarryOutAsync(ImportId id, Actor actor, ImportRun? run, CancellationToken cancel)
    {
        var sent = await db.Imports.AsNoTracking().Where(import => import.Id == id).Join(db.ImportFiles, import => import.Id, file => file.Import, (import, file) => new { import.Name, import.Columns, import.Version, file.Bytes }).SingleOrDefaultAsync(cancel);
        if (sent is null)
            return Outcome.NotFound;
        ImportRows rows;
        try
        {
            rows = ImportSheet.Read(sent.Bytes, sent.Name, ImportColumns.Read(sent.Columns), cancel); // before its turn, so that nobody waits for it
        }
        catch (TableException refused)
        {
            return Outcome.Refused(new Refusal("ImportUnreadable", "File", refused.Message));
        }

        await using var turn = await db.BeginInTurnAsync(cancel);
        var (import, person, outcome) = await db.ImportToChangeAsync(id, actor, cancel);
        if (import is null)
            return outcome;
        if (import.Version != sent.Version)
            return Outcome.Overtaken;
        var plan = await planning.MakeAsync(import.Project, rows, ImportColumns.Read(import.Columns), cancel);
        outcome = plan.Check(import.Why, import.IsMeant);
        if (!outcome.IsAccepted)
            return outcome;

        run?.Expect(plan.Changes);
        await writing.WriteAsync(import, plan, person, run is null ? null : run.Add, cancel);
        await db.ImportFiles.Where(file => file.Import == id).ExecuteDeleteAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
