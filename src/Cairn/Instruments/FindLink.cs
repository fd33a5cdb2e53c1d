using Cairn.Accounts;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Instruments;

/// <summary>What whoever holds a link is asked, about which project or organisation, by when; or that it is over, and takes nothing.</summary>
public sealed record LinkView(Instrument Instrument, string Owner, DateOnly Due, bool IsOver);

/// <summary>Finds what a link asks that nobody used yet. Knowing its secret is what allows it.</summary>
internal sealed class FindLink(CairnDb db)
{
    public async Task<LinkView?> Handle(string secret, CancellationToken cancel)
    {
        var hash = Secrets.Hash(secret);
        var found = await (
            from link in db.WaveLinks
            join wave in db.Waves.AsNoTracking() on link.Wave equals wave.Id
            where link.SecretHash == hash
            select new
            {
                Wave = wave,
                Project = db.Projects.Where(project => project.Id == wave.Project).Select(project => project.Title).FirstOrDefault(),
                Organisation = db.Organisations.Where(organisation => organisation.Id == wave.Organisation).Select(organisation => organisation.Name).FirstOrDefault(),
            }).SingleOrDefaultAsync(cancel);
        return found is null ? null : new(InstrumentCatalogue.Of(found.Wave.Instrument), found.Project ?? found.Organisation ?? "", found.Wave.Due, await db.IsOverAsync(found.Wave.Owner, cancel));
    }
}
