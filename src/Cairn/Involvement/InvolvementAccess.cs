using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.People;
using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Involvement;

/// <summary>Who from the population a team can involve, and who speaks from lived experience.</summary>
internal static class InvolvementAccess
{
    /// <summary>Patients, carers and families whom the actor may see: partners of the organisation of a project, of one above it or below it, and the project's patient partners.</summary>
    public static IQueryable<Person> PartnersFor(this CairnDb db, Project project, Actor actor)
    {
        var (id, place) = (project.Id, project.Organisation);
        return db.TeammatesFor(project, actor).Where(person =>
            db.Memberships.Any(held => held.Person == person.Id && held.Role == Role.Partner && db.OrganisationLines.Any(line =>
                (line.Below == place && line.Above == held.Organisation) || (line.Above == place && line.Below == held.Organisation)))
            || db.ProjectParts.Any(part => part.Project == id && part.Person == person.Id && part.Role == ProjectRole.PatientPartner && part.Left == null));
    }

    /// <summary>Whether it is written down already that the same person, or the same group, took part on the same day, at the same stage, as the same.</summary>
    public static Task<bool> IsNotedAsync(this CairnDb db, Participation part, CancellationToken cancel) => db.Participations.AnyAsync(
        known => known.Project == part.Project && known.Stage == part.Stage && known.Role == part.Role && known.Day == part.Day && known.Person == part.Person && known.Group == part.Group, cancel);

    /// <summary>Whether the actor is one of them.</summary>
    public static async Task<bool> IsPartnerAsync(this CairnDb db, Project project, Actor actor, CancellationToken cancel) =>
        actor.Person is { } person && await db.PartnersFor(project, actor).AnyAsync(partner => partner.Id == person, cancel);

    /// <summary>The roles as a partner that people chose in organisations that the actor belongs to.</summary>
    public static IQueryable<PartnerPart> ChosenPartsVisibleTo(this CairnDb db, Actor actor)
    {
        var shared = db.OrganisationsOf(actor).Select(o => o.Id);
        return db.PartnerParts.Where(part => part.Since != null && shared.Contains(part.Organisation));
    }
}
