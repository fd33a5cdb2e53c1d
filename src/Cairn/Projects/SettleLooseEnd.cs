using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Ticks off something that was to be settled after somebody left, or says that it is no longer needed.</summary>
public sealed record SettleLooseEnd(Guid End, Settlement How);

internal sealed class SettleLooseEndHandler(CairnDb db, TimeProvider clock)
{
    /// <summary>What is sent where the choice is left out; the rules refuse it.</summary>
    internal const Settlement NoSettlement = (Settlement)(-1);

    public async Task<Outcome> Handle(SettleLooseEnd request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (await db.LooseEnds.SingleOrDefaultAsync(known => known.Id == request.End, cancel) is not { } end)
            return Outcome.NotFound;
        var (project, _, allowed) = await db.ToChangeAsync(end.Project, actor, cancel);
        if (project is null)
            return allowed;
        var now = clock.GetUtcNow();
        var outcome = end.Settle(request.How, now);
        if (!outcome.IsAccepted)
            return outcome;

        db.Tell(actor.Person?.Value, project.Id.Subject, "LooseEndSettled", now, new { end.Role, end.Settled });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
