using Cairn.Shared.Navigation;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Diagrams;

/// <summary>Knows the pages of diagrams that were put away.</summary>
internal sealed class PutAwayDiagrams(CairnDb db) : IKnowsGonePages
{
    private const string Pages = "/diagrams/";

    public async Task<IReadOnlySet<string>> GoneAmongAsync(IReadOnlyCollection<string> addresses, CancellationToken cancel)
    {
        var named = addresses.Where(address => address.StartsWith(Pages, StringComparison.Ordinal) && Guid.TryParse(address[Pages.Length..], out _)).ToDictionary(address => new DiagramId(Guid.Parse(address[Pages.Length..])));
        if (named.Count == 0)
            return new HashSet<string>(StringComparer.Ordinal);
        var ids = named.Keys.ToList();
        var gone = await db.Diagrams.Where(diagram => ids.Contains(diagram.Id) && diagram.Removed != null).Select(diagram => diagram.Id).ToListAsync(cancel);
        return gone.Select(id => named[id]).ToHashSet(StringComparer.Ordinal);
    }
}
