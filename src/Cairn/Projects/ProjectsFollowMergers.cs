using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Takes projects along when their organisation becomes another; who may see them stays as they say. What the other decided about charters counts from then on.</summary>
internal sealed class ProjectsFollowMergers(CairnDb db) : IFollowsMergers
{
    public async Task FollowAsync(OrganisationId merged, OrganisationId into, CancellationToken cancel)
    {
        await db.Projects.Where(project => project.Organisation == merged).ExecuteUpdateAsync(set => set.SetProperty(project => project.Organisation, into), cancel);
        await db.CharterRules.Where(rule => rule.Organisation == merged).ExecuteDeleteAsync(cancel);
    }
}
