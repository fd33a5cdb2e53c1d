using Cairn.Accounts;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Instruments;

/// <summary>What whoever holds a link is asked, about which project, by when.</summary>
public sealed record LinkView(Instrument Instrument, string Project, DateOnly Due);

/// <summary>Finds what a link asks that nobody used yet. Knowing its secret is what allows it.</summary>
internal sealed class FindLink(CairnDb db)
{
    public async Task<LinkView?> Handle(string secret, CancellationToken cancel)
    {
        var hash = Secrets.Hash(secret);
        var found = await (
            from link in db.WaveLinks
            join wave in db.Waves on link.Wave equals wave.Id
            join project in db.Projects on wave.Project equals project.Id
            where link.SecretHash == hash
            select new { wave.Instrument, project.Title, wave.Due }).SingleOrDefaultAsync(cancel);
        return found is null ? null : new(InstrumentCatalogue.Of(found.Instrument), found.Title, found.Due);
    }
}
