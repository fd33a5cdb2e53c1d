using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Instruments;

/// <summary>Takes the waves of an organisation along when it becomes another, with the people whom they asked. Where both have one open, one is closed after the other.</summary>
internal sealed class WavesFollowMergers(CairnDb db) : IFollowsMergers
{
    public async Task FollowAsync(OrganisationId merged, OrganisationId into, CancellationToken cancel) =>
        await db.Waves.Where(wave => wave.Organisation == merged).ExecuteUpdateAsync(set => set.SetProperty(wave => wave.Organisation, into), cancel);
}
