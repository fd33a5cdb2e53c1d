using Cairn.Accounts;
using Cairn.Notices;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>Takes up an invitation, once.</summary>
/// <param name="Secret">The word in its link.</param>
/// <param name="NewAccount">For whoever has no account yet: what to call them and their password. The address is the invited one.</param>
/// <param name="Parts">What a partner chooses to do; a partner may choose later, too.</param>
public sealed record AcceptInvitation(string Secret, NewAccount? NewAccount, IReadOnlyList<PartnerRole> Parts);

internal sealed class AcceptInvitationHandler(CairnDb db, MakeAccount make, TimeProvider clock)
{
    public async Task<(Outcome Outcome, Account? Account, OrganisationId? Organisation)> Handle(AcceptInvitation request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var now = clock.GetUtcNow();
        var hash = Secrets.Hash(request.Secret);
        if (await db.Invitations.SingleOrDefaultAsync(open => open.SecretHash == hash, cancel) is not { } invitation || !invitation.IsOpen(now) || !await db.IsStillMeantAsync(invitation, cancel))
            return (Outcome.NotFound, null, null);

        var account = actor.Person is { } signedIn ? await db.Users.SingleAsync(known => known.Id == signedIn.Value, cancel) : null;
        if (account is null)
        {
            if (request.NewAccount is null || await db.Users.AnyAsync(known => known.NormalizedEmail == invitation.NormalizedEmail, cancel))
                return (Outcome.Refused(new Refusal("InvitationSignInFirst")), null, null);
            var (refusals, made) = await make.MakeAsync(request.NewAccount with { Email = invitation.Email }, now);
            if (made is null)
                return (Outcome.Refused(refusals), null, null);
            account = made;
        }

        var person = account.Person;
        if (!await db.Memberships.AnyAsync(m => m.Person == person && m.Organisation == invitation.Organisation && m.Role == invitation.Role, cancel))
            db.Add(new Membership(Guid.CreateVersion7(now), person, invitation.Organisation, invitation.Role, now));
        if (invitation.Role == Role.Partner)
            await TakePartsAsync(request.Parts, person, invitation.Organisation, now, cancel);
        db.Notify(invitation.By, "NoticeInvitationTakenUp", $"/people/{person.Value}", now, await db.Organisations.Where(o => o.Id == invitation.Organisation).Select(o => o.Name).SingleAsync(cancel), person.Subject);
        db.Remove(invitation);
        db.Tell(person.Value, invitation.Organisation.Subject, "InvitationAccepted", now, new { invitation.Id, invitation.Role, Person = person.Value });
        db.Tell(person.Value, person.Subject, "InvitationAccepted", now, new { invitation.Role, In = invitation.Organisation.Value });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return (Outcome.Accepted, account, invitation.Organisation);
    }

    private async Task TakePartsAsync(IReadOnlyList<PartnerRole> parts, PersonId person, OrganisationId organisation, DateTimeOffset now, CancellationToken cancel)
    {
        var known = await db.PartnerParts.Where(part => part.Person == person && part.Organisation == organisation).ToListAsync(cancel);
        foreach (var role in parts.Where(Enum.IsDefined).Distinct().Except(known.Select(part => part.Role)))
            db.Add(PartnerPart.Chosen(Guid.CreateVersion7(now), person, organisation, role, now));
    }
}
