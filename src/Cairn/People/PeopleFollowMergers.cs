using Cairn.Notices;
using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>Takes invitations and the roles of partners along when an organisation becomes another, and tells its people. Invitations to administer do not go along: the power would grow.</summary>
internal sealed class PeopleFollowMergers(CairnDb db, TimeProvider clock) : IFollowsMergers
{
    public async Task FollowAsync(OrganisationId merged, OrganisationId into, CancellationToken cancel)
    {
        await db.Invitations.Where(open => open.Organisation == merged && open.Role == Role.Administrator).ExecuteDeleteAsync(cancel);
        await db.Invitations.Where(open => open.Organisation == merged).ExecuteUpdateAsync(set => set.SetProperty(open => open.Organisation, into), cancel);
        await db.PartnerParts.Where(part => part.Organisation == merged && db.PartnerParts.Any(known => known.Organisation == into && known.Person == part.Person && known.Role == part.Role)).ExecuteDeleteAsync(cancel);
        await db.PartnerParts.Where(part => part.Organisation == merged).ExecuteUpdateAsync(set => set.SetProperty(part => part.Organisation, into), cancel);
        await NotifyAsync(merged, into, cancel);
    }

    private async Task NotifyAsync(OrganisationId merged, OrganisationId into, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var names = await db.Organisations.Where(o => o.Id == merged || o.Id == into).ToDictionaryAsync(o => o.Id, o => o.Name, cancel);
        var held = await db.Memberships.AsNoTracking().Where(membership => membership.Organisation == merged).ToListAsync(cancel);
        foreach (var roles in held.GroupBy(membership => membership.Person))
            db.Notify(roles.Key, roles.Any(held => held.Role == Role.Administrator) ? "NoticeMergedAdministrator" : "NoticeMerged", $"/organisations/{into.Value}", now, names[merged], names[into]);
    }
}
