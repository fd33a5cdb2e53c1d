using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>Invites somebody to a role in an organisation. Inviting the same address to the same role again replaces the earlier invitation.</summary>
public sealed record Invite(OrganisationId Organisation, string Email, Role Role);

/// <summary>The invitation that was made, and the word for its link, which is told once.</summary>
public sealed record Invited(Guid Invitation, string Secret, string Organisation, DateTimeOffset Until);

internal sealed class InviteHandler(CairnDb db, Allowances allowances, CairnOptions options, TimeProvider clock)
{
    public async Task<(Outcome Outcome, Invited? Invited)> Handle(Invite request, Actor actor, CancellationToken cancel)
    {
        if (await db.OrganisationsVisibleTo(actor).AsNoTracking().SingleOrDefaultAsync(o => o.Id == request.Organisation, cancel) is not { } organisation)
            return (Outcome.NotFound, null);
        if (actor.Person is not { } person || !await db.OrganisationsRunBy(actor).AnyAsync(o => o.Id == request.Organisation, cancel))
            return (Outcome.NotAllowed, null);

        var email = request.Email.Trim();
        var outcome = Invitation.Check(email, request.Role);
        if (!outcome.IsAccepted)
            return (outcome, null);
        var normalised = EmailAddress.Normalised(email);
        if (await db.Users.AsNoTracking().SingleOrDefaultAsync(account => account.NormalizedEmail == normalised, cancel) is { Person: var known }
            && await db.Memberships.AnyAsync(m => m.Person == known && m.Organisation == request.Organisation && m.Role == request.Role, cancel))
            return (Outcome.Refused(new Refusal("AlreadyMember", nameof(request.Email))), null);

        if (Take(Limit.OwnInvitations, $"invitations by {person.Value:N}") || Take(Limit.InvitationsToOne, $"invitations to {Secrets.Hash(normalised)}"))
            return (Outcome.Refused(new Refusal("InvitedTooOften", nameof(request.Email))), null);

        var now = clock.GetUtcNow();
        var secret = Secrets.ForLink();
        var invitation = new Invitation(Guid.CreateVersion7(now), request.Organisation, request.Role, email, person, now, Secrets.Hash(secret));
        await db.Invitations.Where(earlier => earlier.Organisation == request.Organisation && earlier.Role == request.Role && earlier.NormalizedEmail == normalised).ExecuteDeleteAsync(cancel);
        db.Add(invitation);
        db.Tell(person.Value, request.Organisation.Subject, "InvitationMade", now, new { invitation.Id, invitation.Role });
        await db.SaveChangesAsync(cancel);
        return (outcome, new(invitation.Id, secret, organisation.Name, invitation.Until));
    }

    /// <summary>Whether it was too often: each may bring a letter to somebody who never asked for one.</summary>
    private bool Take(Limit limit, string key) => allowances.Take(limit.Times(options.Allowance), key) is not null;
}
