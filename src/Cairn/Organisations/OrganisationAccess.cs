using Cairn.Shared.Storage;

namespace Cairn.Organisations;

/// <summary>Which organisations an actor may see and change. Access is a query, so that what may not be seen is never loaded.</summary>
public static class OrganisationAccess
{
    /// <summary>
    /// Those in which the actor has a role, all below them, and those above them: one sees one's own part of the tree and the way to it,
    /// not the wards of another hospital.
    /// </summary>
    public static IQueryable<Organisation> OrganisationsVisibleTo(this CairnDb db, Actor actor)
    {
        var own = actor.Organisations;
        return db.Organisations.Where(organisation => db.OrganisationLines.Any(line =>
            (line.Below == organisation.Id && own.Contains(line.Above)) || (line.Above == organisation.Id && own.Contains(line.Below))));
    }

    /// <summary>Those that the actor may describe, move, and invite people to: an administrator's own, and all below.</summary>
    public static IQueryable<Organisation> OrganisationsRunBy(this CairnDb db, Actor actor)
    {
        var own = actor.As(Role.Administrator);
        return db.Organisations.Where(organisation => db.OrganisationLines.Any(line => line.Below == organisation.Id && own.Contains(line.Above)));
    }
}
