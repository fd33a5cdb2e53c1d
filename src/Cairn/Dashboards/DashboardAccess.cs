using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Problems;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Dashboards;

/// <summary>Who sees a dashboard: all who see the organisation, of each measure what they may see of it. Who chooses for it: those who lead the board of its problems too.</summary>
internal static class DashboardAccess
{
    /// <summary>The actor as somebody who chooses for an organisation; otherwise how it ends for them.</summary>
    public static async Task<(PersonId? Person, Outcome Outcome)> ChooserAsync(this CairnDb db, OrganisationId id, Actor actor, CancellationToken cancel)
    {
        if (actor.Person is not { } person || !await db.OrganisationsVisibleTo(actor).AnyAsync(organisation => organisation.Id == id, cancel))
            return (null, Outcome.NotFound);
        return await db.OrganisationsLedBy(actor).AnyAsync(organisation => organisation.Id == id, cancel) ? (person, Outcome.Accepted) : (null, Outcome.NotAllowed);
    }

    /// <summary>What is measured in an organisation and below it, as far as the actor may see it.</summary>
    public static IQueryable<Measure> MeasuresWithin(this CairnDb db, OrganisationId id, Actor actor) =>
        db.MeasuresVisibleTo(actor).Where(measure => db.Projects.Any(project => project.Id == measure.Project && db.OrganisationLines.Any(line => line.Above == id && line.Below == project.Organisation)));
}
