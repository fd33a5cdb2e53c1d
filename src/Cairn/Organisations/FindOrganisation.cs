using Cairn.Shared.Audit;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Organisations;

/// <summary>An organisation as its pages show it.</summary>
/// <param name="Organisation">Itself.</param>
/// <param name="Above">The way up that the actor may see, from the top.</param>
/// <param name="Parts">Directly below it.</param>
/// <param name="Priorities">All of them, the latest first.</param>
/// <param name="IsOfActor">Whether the actor belongs to it, to one above or to one below; a passer-by of a public page does not.</param>
/// <param name="IsRunByActor">Whether the actor may change it.</param>
public sealed record OrganisationView(
    Organisation Organisation, IReadOnlyList<OrganisationLink> Above, IReadOnlyList<OrganisationLink> Parts, IReadOnlyList<StrategicPriority> Priorities, bool IsOfActor, bool IsRunByActor);

/// <summary>An organisation by name.</summary>
public sealed record OrganisationLink(OrganisationId Id, string Name, OrganisationType Type);

/// <summary>Finds an organisation with the way up to it and its parts, and remembers who looked.</summary>
internal sealed class FindOrganisation(CairnDb db, TimeProvider clock)
{
    public async Task<OrganisationView?> Handle(OrganisationId id, Actor actor, CancellationToken cancel)
    {
        var visible = db.OrganisationsVisibleTo(actor).AsNoTracking();
        var found = await visible.Where(o => o.Id == id).Select(o => new
        {
            Organisation = o,
            IsOfActor = db.OrganisationsOf(actor).Any(of => of.Id == id),
            IsRunByActor = db.OrganisationsRunBy(actor).Any(run => run.Id == id),
        }).SingleOrDefaultAsync(cancel);
        if (found is null)
            return null;

        var around = await (
            from line in db.OrganisationLines
            join o in visible on line.Below == id ? line.Above : line.Below equals o.Id
            where (line.Below == id && line.Steps > 0) || (line.Above == id && line.Steps == 1)
            select new { IsAbove = line.Below == id, line.Steps, Link = new OrganisationLink(o.Id, o.Name, o.Type) }).ToListAsync(cancel);
        var above = around.Where(o => o.IsAbove).OrderByDescending(o => o.Steps).Select(o => o.Link).ToList();
        var parts = around.Where(o => !o.IsAbove).Select(o => o.Link).OrderBy(o => o.Name, StringComparer.OrdinalIgnoreCase).ToList();
        var priorities = await db.Priorities.AsNoTracking().Where(priority => priority.Organisation == id).OrderByDescending(priority => priority.From).ToListAsync(cancel);
        await db.LookAtAsync(id.Subject, actor.Person?.Value, clock.GetUtcNow(), cancel);
        return new(found.Organisation, above, parts, priorities, found.IsOfActor, found.IsRunByActor);
    }

    /// <summary>What an organisation became, for those who may see that; null where it was not merged.</summary>
    public Task<OrganisationLink?> SuccessorOf(OrganisationId id, Actor actor, CancellationToken cancel) => (
        from merger in db.Mergers
        join successor in db.OrganisationsVisibleTo(actor) on merger.Into equals successor.Id
        where merger.Merged == id
        select new OrganisationLink(successor.Id, successor.Name, successor.Type)).SingleOrDefaultAsync(cancel);
}
