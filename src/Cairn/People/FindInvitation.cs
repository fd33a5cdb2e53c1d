using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>An invitation as whoever holds its link sees it.</summary>
/// <param name="Organisation">To where.</param>
/// <param name="Role">As what.</param>
/// <param name="Email">Whom it was sent to.</param>
/// <param name="By">Who invites.</param>
/// <param name="Until">How long it is open.</param>
/// <param name="HasAccount">Whether that address has an account already, which then accepts after signing in. Whoever holds the link learns it in any case by taking it up.</param>
public sealed record InvitationView(OrganisationLink Organisation, Role Role, string Email, string By, DateTimeOffset Until, bool HasAccount);

/// <summary>Finds an open invitation by the word in its link. Knowing the word is what allows it.</summary>
internal sealed class FindInvitation(CairnDb db, TimeProvider clock)
{
    public async Task<InvitationView?> Handle(string secret, CancellationToken cancel)
    {
        var hash = Secrets.Hash(secret);
        var found = await (
            from invitation in db.Invitations
            join organisation in db.Organisations on invitation.Organisation equals organisation.Id
            where invitation.SecretHash == hash
            select new { invitation, organisation }).AsNoTracking().SingleOrDefaultAsync(cancel);
        if (found is null || !found.invitation.IsOpen(clock.GetUtcNow()) || !await db.IsStillMeantAsync(found.invitation, cancel))
            return null;

        var by = await db.People.Where(person => person.Id == found.invitation.By).Select(person => person.Name).SingleOrDefaultAsync(cancel) ?? "";
        var hasAccount = await db.Users.AnyAsync(account => account.NormalizedEmail == found.invitation.NormalizedEmail, cancel);
        return new(new(found.organisation.Id, found.organisation.Name, found.organisation.Type), found.invitation.Role, found.invitation.Email, by, found.invitation.Until, hasAccount);
    }
}
