using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Decides whether an organisation approves the charters of its projects, and of all below it.</summary>
/// <param name="Organisation">Which.</param>
/// <param name="NeedsApproval">Whether it does.</param>
/// <param name="SeenVersion">The version that the actor saw; a later one is never overwritten.</param>
public sealed record SetCharterRule(OrganisationId Organisation, bool NeedsApproval, int SeenVersion);

internal sealed class SetCharterRuleHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(SetCharterRule request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel); // the first who sets it makes it
        if (!await db.OrganisationsVisibleTo(actor).AnyAsync(o => o.Id == request.Organisation, cancel))
            return Outcome.NotFound;
        if (!await db.OrganisationsRunBy(actor).AnyAsync(o => o.Id == request.Organisation, cancel))
            return Outcome.NotAllowed;

        var known = await db.CharterRules.SingleOrDefaultAsync(kept => kept.Organisation == request.Organisation, cancel);
        var rule = known ?? new CharterRule(request.Organisation);
        var before = rule.NeedsApproval;
        var outcome = rule.Set(request.NeedsApproval, request.SeenVersion);
        if (!outcome.IsAccepted)
            return outcome;

        if (known is null)
            db.Add(rule);
        db.Tell(actor.Person?.Value, request.Organisation.Subject, "CharterRuleSet", clock.GetUtcNow(), new { before, rule.NeedsApproval });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
