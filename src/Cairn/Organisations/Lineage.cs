using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Organisations;

/// <summary>Keeps the rows that say who stands above whom.</summary>
internal static class Lineage
{
    /// <summary>The rows of an organisation that is new: itself, and one for each above it.</summary>
    public static async Task<IReadOnlyList<OrganisationLine>> OfNewAsync(CairnDb db, OrganisationId organisation, OrganisationId? parent, CancellationToken cancel)
    {
        var above = parent is { } known ? await db.OrganisationLines.Where(line => line.Below == known).ToListAsync(cancel) : [];
        return [new(organisation, organisation, 0), .. above.Select(line => new OrganisationLine(line.Above, organisation, line.Steps + 1))];
    }

    /// <summary>Cuts an organisation, with all below it, from those above, and ties it to its new parent. Belongs into a transaction.</summary>
    public static async Task MoveAsync(CairnDb db, OrganisationId organisation, OrganisationId parent, CancellationToken cancel)
    {
        var below = await db.OrganisationLines.Where(line => line.Above == organisation).ToListAsync(cancel);
        var moved = below.ConvertAll(line => line.Below);
        await db.OrganisationLines.Where(line => moved.Contains(line.Below) && !moved.Contains(line.Above)).ExecuteDeleteAsync(cancel);
        var above = await db.OrganisationLines.Where(line => line.Below == parent).ToListAsync(cancel);
        db.AddRange(above.SelectMany(up => below.Select(down => new OrganisationLine(up.Above, down.Below, up.Steps + 1 + down.Steps))));
    }
}
