using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Measures;

/// <summary>Where an organisation merges into another, the stricter of what both call few holds: nothing that was hidden comes to light.</summary>
internal sealed class MeasuresFollowMergers(CairnDb db) : IFollowsMergers
{
    public async Task FollowAsync(OrganisationId merged, OrganisationId into, CancellationToken cancel)
    {
        if (await db.SmallNumberRules.SingleOrDefaultAsync(rule => rule.Organisation == merged, cancel) is not { } gone)
            return;
        var known = await db.SmallNumberRules.SingleOrDefaultAsync(rule => rule.Organisation == into, cancel);
        var kept = known ?? new SmallNumberRule(into);
        kept.Join(gone.Rule);
        if (known is null)
            db.Add(kept);
        db.Remove(gone);
        await db.SaveChangesAsync(cancel);
    }
}
