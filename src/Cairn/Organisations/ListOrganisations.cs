using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Organisations;

/// <summary>A line of the tree, in the order in which a tree is read.</summary>
public sealed record OrganisationRow(OrganisationLink Organisation, int Depth);

/// <summary>Lists the part of the tree that an actor may see.</summary>
internal sealed class ListOrganisations(CairnDb db)
{
    public async Task<IReadOnlyList<OrganisationRow>> Handle(Actor actor, CancellationToken cancel)
    {
        var visible = await db.OrganisationsVisibleTo(actor).AsNoTracking().Select(o => new { o.Id, o.Parent, o.Name, o.Type }).ToListAsync(cancel);
        var known = visible.Select(o => o.Id).ToHashSet();
        var byParent = visible.OrderBy(o => o.Name, StringComparer.OrdinalIgnoreCase).ToLookup(o => o.Parent is { } parent && known.Contains(parent) ? o.Parent : null);
        var rows = new List<OrganisationRow>(visible.Count);
        var waiting = new Stack<(OrganisationLink Link, int Depth)>(byParent[null].Reverse().Select(o => (new OrganisationLink(o.Id, o.Name, o.Type), 0)));
        while (waiting.TryPop(out var next))
        {
            rows.Add(new(next.Link, next.Depth));
            foreach (var part in byParent[next.Link.Id].Reverse())
                waiting.Push((new(part.Id, part.Name, part.Type), next.Depth + 1));
        }

        return rows;
    }
}
