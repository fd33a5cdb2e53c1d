using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Ticks off something that was to be settled after somebody left, or says that it is no longer needed.</summary>
/// <param name="End">What.</param>
/// <param name="How">What became of it.</param>
/// <param name="Answer">What was found out; the joining brief shows it.</param>
public sealed record SettleLooseEnd(Guid End, Settlement How, string Answer = "");

internal sealed class SettleLooseEndHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(SettleLooseEnd request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (await db.LooseEnds.SingleOrDefaultAsync(known => known.Id == request.End, cancel) is not { } end)
            return Outcome.NotFound;
        var (project, _, allowed) = await db.ToChangeAsync(end.Project, actor, cancel);
        if (project is null)
            return allowed;
        var now = clock.GetUtcNow();
        var outcome = end.Settle(request.How, request.Answer, now);
        if (!outcome.IsAccepted)
            return outcome;

        db.Tell(actor.Person?.Value, project.Id.Subject, "LooseEndSettled", now, new { end.Role, end.Matter, end.Settled });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
