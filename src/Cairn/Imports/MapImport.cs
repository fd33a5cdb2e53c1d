using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Cairn.Tables;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Imports;

/// <summary>Says which column of a file says what, as who sent it. Nothing is written yet.</summary>
public sealed record MapImport(ImportId Import, ImportColumns Columns);

internal sealed class MapImportHandler(CairnDb db, ImportPlanning planning, ImportBusy busy)
{
    public async Task<Outcome> Handle(MapImport request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (import, _, outcome) = await db.ImportToChangeAsync(request.Import, actor, cancel);
        if (import is null)
            return outcome;
        if (!import.IsOpen || busy.StateOf(import) == ImportState.Running)
            return Outcome.Refused(new Refusal("ImportUnderWay"));
        if (await db.ImportFiles.AsNoTracking().Where(file => file.Import == import.Id).Select(file => file.Bytes).SingleOrDefaultAsync(cancel) is not { } bytes)
            return Outcome.NotFound;
        var refusals = request.Columns.Check(HeadingsOf(bytes, import.Name, cancel)).ToList();
        var family = await planning.FamilyOfAsync(import.Project, cancel);
        if (request.Columns.Measure is { } measure && family.All(target => target.Id.Value != measure))
            refusals.Add(new("ImportMeasureGone", nameof(ImportColumns.Measure)));
        if (request.Columns.Like is { } like && family.All(target => target.Id.Value != like))
            refusals.Add(new("ImportMeasureGone", nameof(ImportColumns.Unknown)));
        if (refusals.Count > 0)
            return Outcome.Refused(refusals);

        outcome = import.Map(request.Columns);
        if (!outcome.IsAccepted)
            return outcome;
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }

    private static IReadOnlyList<string> HeadingsOf(byte[] bytes, string name, CancellationToken cancel)
    {
        try
        {
            return ImportSheet.HeadOf(bytes, name, cancel).Headings;
        }
        catch (TableException)
        {
            return []; // it was read when it came; whoever reads it next says what is wrong
        }
    }
}
