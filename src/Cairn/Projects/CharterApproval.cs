using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Which organisation wants to approve a charter, and who can do it for it.</summary>
internal static class CharterApproval
{
    /// <summary>The organisation that wants to approve the charters of a place: the highest where several do, for it runs the others. Null where none does.</summary>
    public static Task<OrganisationId?> ApproverOfAsync(this CairnDb db, OrganisationId place, CancellationToken cancel) => (
        from line in db.OrganisationLines
        join rule in db.CharterRules on line.Above equals rule.Organisation
        where line.Below == place && rule.NeedsApproval
        orderby line.Steps descending
        select (OrganisationId?)line.Above).FirstOrDefaultAsync(cancel);

    /// <summary>Whether the actor can approve for an organisation: they run it, and do not lead the project themselves.</summary>
    public static async Task<bool> CanApproveAsync(this CairnDb db, ProjectId project, OrganisationId approver, Actor actor, CancellationToken cancel)
    {
        var person = actor.Person;
        return person is not null && await db.OrganisationsRunBy(actor).AnyAsync(run => run.Id == approver, cancel)
            && !await db.ProjectParts.AnyAsync(part => part.Project == project && part.Person == person && part.Role == ProjectRole.Lead && part.Left == null, cancel);
    }
}
