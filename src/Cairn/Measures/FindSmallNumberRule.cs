using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Measures;

/// <summary>What an organisation calls few, or the usual, and what holds there.</summary>
/// <param name="Organisation">Which.</param>
/// <param name="Rule">What it said itself.</param>
/// <param name="Held">What holds, because of what those above it said.</param>
public sealed record SmallNumberRuleView(OrganisationLink Organisation, SmallNumberRule Rule, FewRule Held);

/// <summary>Finds what an organisation calls few, for those who run it.</summary>
internal sealed class FindSmallNumberRule(CairnDb db)
{
    public async Task<SmallNumberRuleView?> Handle(OrganisationId id, Actor actor, CancellationToken cancel)
    {
        var run = db.OrganisationsRunBy(actor).Select(o => o.Id);
        if (await db.OrganisationsVisibleTo(actor).Where(o => o.Id == id && run.Contains(id)).Select(o => new OrganisationLink(o.Id, o.Name, o.Type)).SingleOrDefaultAsync(cancel) is not { } place)
            return null;
        var said = await (
            from line in db.OrganisationLines
            join rule in db.SmallNumberRules.AsNoTracking() on line.Above equals rule.Organisation
            where line.Below == id
            select rule).ToListAsync(cancel);
        return new(place, said.Find(rule => rule.Organisation == id) ?? new(id), FewRule.Of(said.Select(rule => rule.Rule)));
    }
}
