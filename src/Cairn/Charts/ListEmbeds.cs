using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Charts;

/// <summary>The links by which anybody reads a chart, those that are good first, then the latest; and who made them.</summary>
public sealed record EmbedsView(MeasureView View, IReadOnlyList<ChartEmbed> Embeds, IReadOnlyDictionary<PersonId, string> Names);

/// <summary>Lists the links to a chart, for its team.</summary>
internal sealed class ListEmbeds(CairnDb db, FindMeasure find, TimeProvider clock)
{
    private const int Most = 100;

    public async Task<EmbedsView?> Handle(MeasureId id, Actor actor, CancellationToken cancel)
    {
        if (await find.Handle(id, actor, cancel) is not { View.IsInTeam: true } view)
            return null;
        var today = clock.Today();
        var embeds = await db.ChartEmbeds.AsNoTracking().Where(embed => embed.Measure == id).OrderByDescending(embed => embed.At).Take(Most).ToListAsync(cancel);
        return new(view, [.. embeds.OrderByDescending(embed => embed.IsOpen(today))], await db.NamesOfAsync(embeds.Select(embed => embed.By), cancel));
    }
}
