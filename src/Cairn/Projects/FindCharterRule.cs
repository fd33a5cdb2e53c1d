using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>What an organisation decided about charters, or the usual.</summary>
public sealed record CharterRuleView(OrganisationLink Organisation, CharterRule Rule);

/// <summary>Finds what an organisation decided about charters, for those who run it.</summary>
internal sealed class FindCharterRule(CairnDb db)
{
    public async Task<CharterRuleView?> Handle(OrganisationId id, Actor actor, CancellationToken cancel)
    {
        var run = db.OrganisationsRunBy(actor).Select(o => o.Id);
        if (await db.OrganisationsVisibleTo(actor).Where(o => o.Id == id && run.Contains(id)).Select(o => new OrganisationLink(o.Id, o.Name, o.Type)).SingleOrDefaultAsync(cancel) is not { } place)
            return null;
        return new(place, await db.CharterRules.AsNoTracking().SingleOrDefaultAsync(rule => rule.Organisation == id, cancel) ?? new CharterRule(id));
    }
}
