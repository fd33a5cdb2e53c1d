using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Takes back that something was settled, where it was ticked off by mistake.</summary>
public sealed record TakeBackSettlement(Guid End);

internal sealed class TakeBackSettlementHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(TakeBackSettlement request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (await db.LooseEnds.SingleOrDefaultAsync(known => known.Id == request.End, cancel) is not { } end)
            return Outcome.NotFound;
        var (project, life, allowed) = await db.ToChangeAsync(end.Project, actor, cancel);
        if (project is null)
            return allowed;
        if (life.State == ProjectState.Closed)
            return Outcome.Refused(ProjectLife.IsClosed);
        var outcome = end.TakeBack();
        if (!outcome.IsAccepted)
            return outcome;

        db.Tell(actor.Person?.Value, project.Id.Subject, "SettlementTakenBack", clock.GetUtcNow(), new { end.Role, end.Matter });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
