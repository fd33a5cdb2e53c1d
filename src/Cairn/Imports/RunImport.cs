using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;

namespace Cairn.Imports;

/// <summary>Writes an upload, as who sent it: at once where it is small, else while its sender does something else. All or nothing.</summary>
/// <param name="Import">Which.</param>
/// <param name="Why">Why earlier readings are corrected; not asked for where all are new.</param>
/// <param name="IsMeant">Whether what looks odd is meant so.</param>
/// <param name="SeenVersion">The version that the actor saw; one that is read otherwise since is not written unseen.</param>
public sealed record RunImport(ImportId Import, string Why, bool IsMeant, int SeenVersion);

internal sealed class RunImportHandler(CairnDb db, ImportWork work, ImportRuns runs, ImportBusy busy, TimeProvider clock)
{
    public async Task<Outcome> Handle(RunImport request, Actor actor, CancellationToken cancel)
    {
        if (runs.Reserve(request.Import, actor) is not { } run)
            return Outcome.Refused(new Refusal("ImportUnderWay"));
        var isLeft = false;
        try
        {
            var (outcome, isLarge) = await DecideAsync(request, actor, cancel);
            if (!outcome.IsAccepted)
                return outcome;
            if (!isLarge)
                return await work.CarryOutAsync(request.Import, actor, run: null, cancel);
            runs.Begin(run);
            isLeft = true;
            return outcome;
        }
        finally
        {
            if (!isLeft)
                runs.Release(run);
        }
    }

    private async Task<(Outcome Outcome, bool IsLarge)> DecideAsync(RunImport request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (import, _, outcome) = await db.ImportToChangeAsync(request.Import, actor, cancel);
        if (import is null)
            return (outcome, false);
        if (!import.IsOpen || (import.State == ImportState.Running && busy.IsElsewhere(import)))
            return (Outcome.Refused(new Refusal("ImportUnderWay")), false);
        if (import.Version != request.SeenVersion)
            return (Outcome.Overtaken, false);
        if (import.Columns.Length == 0)
            return (Outcome.Refused(new Refusal("ImportNotMapped")), false);
        outcome = import.Decide(request.Why, request.IsMeant);
        if (!outcome.IsAccepted)
            return (outcome, false);

        var isLarge = import.Rows > Import.MostAtOnce;
        if (isLarge)
            import.Begin(clock.GetUtcNow());
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return (outcome, isLarge);
    }
}
