using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Measures;

/// <summary>Decides what an organisation calls few, for itself and all below it.</summary>
/// <param name="Organisation">Which.</param>
/// <param name="MostOfFew">Counts of one up to this are few.</param>
/// <param name="FewestOutOf">Whatever is out of fewer than this is few.</param>
/// <param name="SeenVersion">The version that the actor saw; a later one is never overwritten.</param>
public sealed record SetSmallNumberRule(OrganisationId Organisation, int? MostOfFew, int? FewestOutOf, int SeenVersion);

internal sealed class SetSmallNumberRuleHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(SetSmallNumberRule request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel); // the first who sets it makes it
        if (!await db.OrganisationsVisibleTo(actor).AnyAsync(o => o.Id == request.Organisation, cancel))
            return Outcome.NotFound;
        if (!await db.OrganisationsRunBy(actor).AnyAsync(o => o.Id == request.Organisation, cancel))
            return Outcome.NotAllowed;

        var known = await db.SmallNumberRules.SingleOrDefaultAsync(kept => kept.Organisation == request.Organisation, cancel);
        var rule = known ?? new SmallNumberRule(request.Organisation);
        var before = rule.Rule;
        var outcome = rule.Set(request.MostOfFew, request.FewestOutOf, request.SeenVersion);
        if (!outcome.IsAccepted)
            return outcome;

        if (known is null)
            db.Add(rule);
        db.Tell(actor.Person?.Value, request.Organisation.Subject, "SmallNumberRuleSet", clock.GetUtcNow(), new { before, after = rule.Rule });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
