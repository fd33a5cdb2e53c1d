using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Imports;

/// <summary>
/// Takes back a whole upload, as one of the team: each reading that still says what it said goes back to what it said before, as a correction
/// like any other. Nothing is overwritten or deleted; readings that were changed since stay as they are.
/// </summary>
public sealed record UndoImport(ImportId Import);

internal sealed class UndoImportHandler(CairnDb db, ImportWriting writing, TimeProvider clock, Words words)
{
    public async Task<Outcome> Handle(UndoImport request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (import, person, outcome) = await db.ImportToChangeAsync(request.Import, actor, cancel);
        if (import is null)
            return outcome;
        var now = clock.GetUtcNow();
        outcome = import.Undo(person, now);
        if (!outcome.IsAccepted)
            return outcome;

        var why = words["ImportUndoneWhy", import.Name];
        var changes = await ChangesAsync(import.Id, person, now, why, cancel);
        await writing.WriteAsync(changes, done: null, cancel);
        db.Tell(person.Value, import.Project.Subject, "ImportUndone", now, new { Import = import.Id.Value, import.Name, Readings = changes.Count });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }

    private async Task<IReadOnlyList<ReadingChange>> ChangesAsync(ImportId import, PersonId person, DateTimeOffset now, string why, CancellationToken cancel)
    {
        var readings = await db.Readings.AsNoTracking().Where(reading => reading.Import == import).ToListAsync(cancel);
        var former = (await (
            from reading in db.Readings
            where reading.Import == import && reading.Version > 1
            join revision in db.ReadingRevisions on new { reading.Measure, reading.Stratum, reading.Period } equals new { revision.Measure, revision.Stratum, revision.Period }
            select revision).AsNoTracking().ToListAsync(cancel)).ToLookup(revision => (revision.Measure, revision.Stratum, revision.Period));
        return readings.ConvertAll(reading =>
        {
            var before = BeforeImport([.. former[(reading.Measure, reading.Stratum, reading.Period)]], import);
            return new ReadingChange(reading, reading.Correct(before?.Found ?? default, new(before?.Definition ?? reading.Definition, person, now, why, Import: before?.Import)));
        });
    }

    /// <summary>What a reading said before the upload spoke for the first time; null where it said nothing. An upload speaks again where a later one was undone.</summary>
    private static ReadingRevision? BeforeImport(IReadOnlyList<ReadingRevision> former, ImportId import)
    {
        var first = former.Where(revision => revision.Import == import).Select(revision => revision.Version).DefaultIfEmpty(int.MaxValue).Min();
        return former.Where(revision => revision.Version < first).MaxBy(revision => revision.Version);
    }
}
