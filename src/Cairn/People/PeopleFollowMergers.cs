using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>Takes invitations and the roles of partners along when an organisation becomes another. Invitations to administer do not go along: the power would grow.</summary>
internal sealed class PeopleFollowMergers(CairnDb db) : IFollowsMergers
{
    public async Task FollowAsync(OrganisationId merged, OrganisationId into, CancellationToken cancel)
    {
        await db.Invitations.Where(open => open.Organisation == merged && open.Role == Role.Administrator).ExecuteDeleteAsync(cancel);
        await db.Invitations.Where(open => open.Organisation == merged).ExecuteUpdateAsync(set => set.SetProperty(open => open.Organisation, into), cancel);
        await db.PartnerParts.Where(part => part.Organisation == merged && db.PartnerParts.Any(known => known.Organisation == into && known.Person == part.Person && known.Role == part.Role)).ExecuteDeleteAsync(cancel);
        await db.PartnerParts.Where(part => part.Organisation == merged).ExecuteUpdateAsync(set => set.SetProperty(part => part.Organisation, into), cancel);
    }
}
