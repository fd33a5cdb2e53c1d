using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Dashboards;

/// <summary>Takes the dashboard of an organisation along when it becomes another one that chose nothing yet; where that one did, its choice counts.</summary>
internal sealed class DashboardsFollowMergers(CairnDb db) : IFollowsMergers
{
    public async Task FollowAsync(OrganisationId merged, OrganisationId into, CancellationToken cancel)
    {
        if (await db.DashboardMeasures.AnyAsync(chosen => chosen.Organisation == into, cancel))
            await db.DashboardMeasures.Where(chosen => chosen.Organisation == merged).ExecuteDeleteAsync(cancel);
        else
            await db.DashboardMeasures.Where(chosen => chosen.Organisation == merged).ExecuteUpdateAsync(set => set.SetProperty(chosen => chosen.Organisation, into), cancel);
    }
}
