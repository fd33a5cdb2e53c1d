using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>Which invitations still count.</summary>
internal static class InvitationAccess
{
    /// <summary>Whether who invited may still do so: an invitation is worth no more than the power it was made with.</summary>
    public static async Task<bool> IsStillMeantAsync(this CairnDb db, Invitation invitation, CancellationToken cancel) =>
        await db.Memberships.AnyAsync(m => m.Person == invitation.By && m.Role == Role.Administrator && db.OrganisationLines.Any(line => line.Below == invitation.Organisation && line.Above == m.Organisation), cancel)
        && !await db.Deactivations.AnyAsync(held => held.Account == invitation.By.Value, cancel);
}
