using Cairn.Organisations;
using Cairn.Shared.Storage;

namespace Cairn.Problems;

/// <summary>Whose problems an actor may read, and whose they may answer.</summary>
public static class ProblemAccess
{
    /// <summary>The roles that lead a board: they look for a way, and open doors.</summary>
    internal static readonly Role[] Leading = [Role.Administrator, Role.Lead, Role.Coach, Role.Sponsor];

    /// <summary>Those of the organisations that the actor belongs to, above and below, each once.</summary>
    public static IQueryable<Problem> ProblemsVisibleTo(this CairnDb db, Actor actor)
    {
        var organisations = db.OrganisationsOf(actor).Select(o => o.Id);
        return db.Problems.Where(problem => problem.MergedInto == null && organisations.Contains(problem.Organisation));
    }

    /// <summary>The organisations whose boards the actor leads: with a leading role there or above.</summary>
    public static IQueryable<Organisation> OrganisationsLedBy(this CairnDb db, Actor actor)
    {
        var led = actor.Roles.Where(held => Leading.Contains(held.Role)).Select(held => held.Organisation).Distinct().ToList();
        return db.Organisations.Where(organisation => db.OrganisationLines.Any(line => line.Below == organisation.Id && led.Contains(line.Above)));
    }
}
