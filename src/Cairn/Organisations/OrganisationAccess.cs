using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Organisations;

/// <summary>Which organisations an actor may see and change. Access is a query, so that what may not be seen is never loaded.</summary>
public static class OrganisationAccess
{
    /// <summary>
    /// Those whose privacy level reaches the actor. A confidential one is seen by those who have a role in it or above it; others also from
    /// below, so that one sees one's own part of the tree and the way to it, not the wards of another hospital; a public one by anybody.
    /// </summary>
    public static IQueryable<Organisation> OrganisationsVisibleTo(this CairnDb db, Actor actor)
    {
        var own = actor.Organisations;
        return db.Organisations.Where(organisation =>
            (organisation.Privacy == PrivacyLevel.Public && !db.Mergers.Any(merger => merger.Merged == organisation.Id))
            || db.OrganisationLines.Any(line => line.Below == organisation.Id && own.Contains(line.Above))
            || (organisation.Privacy != PrivacyLevel.Confidential && db.OrganisationLines.Any(line => line.Above == organisation.Id && own.Contains(line.Below))));
    }

    /// <summary>Those to which the actor belongs by a role in it, above it or below it: whose people the actor meets.</summary>
    public static IQueryable<Organisation> OrganisationsOf(this CairnDb db, Actor actor)
    {
        var own = actor.Organisations;
        return db.OrganisationsVisibleTo(actor).Where(organisation => db.OrganisationLines.Any(line =>
            (line.Below == organisation.Id && own.Contains(line.Above)) || (line.Above == organisation.Id && own.Contains(line.Below))));
    }

    /// <summary>Those that the actor may describe, move, and invite people to: an administrator's own, and all below.</summary>
    public static IQueryable<Organisation> OrganisationsRunBy(this CairnDb db, Actor actor)
    {
        var own = actor.As(Role.Administrator);
        return db.Organisations.Where(organisation => db.OrganisationLines.Any(line => line.Below == organisation.Id && own.Contains(line.Above)));
    }

    /// <summary>Whether the actor also runs what an organisation is part of, if it is part of anything: only they may take it away from there.</summary>
    public static async Task<bool> RunsWhatIsAboveAsync(this CairnDb db, OrganisationId id, Actor actor, CancellationToken cancel)
    {
        var run = db.OrganisationsRunBy(actor).Select(o => o.Id);
        return !await db.Organisations.AnyAsync(o => o.Id == id && o.Parent != null && !run.Contains(o.Parent.Value), cancel);
    }
}
