using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Measures;

/// <summary>Takes a library along when its organisation becomes another.</summary>
internal sealed class DefinitionsFollowMergers(CairnDb db) : IFollowsMergers
{
    public Task FollowAsync(OrganisationId merged, OrganisationId into, CancellationToken cancel) =>
        db.PublishedDefinitions.Where(definition => definition.Organisation == merged).ExecuteUpdateAsync(set => set.SetProperty(definition => definition.Organisation, into), cancel);
}
