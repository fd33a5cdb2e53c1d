using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Takes projects along when their organisation becomes another; who may see them stays as they say.</summary>
internal sealed class ProjectsFollowMergers(CairnDb db) : IFollowsMergers
{
    public Task FollowAsync(OrganisationId merged, OrganisationId into, CancellationToken cancel) =>
        db.Projects.Where(project => project.Organisation == merged).ExecuteUpdateAsync(set => set.SetProperty(project => project.Organisation, into), cancel);
}
