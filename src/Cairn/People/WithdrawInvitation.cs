using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>Takes back an invitation: its link opens nothing any more.</summary>
public sealed record WithdrawInvitation(Guid Invitation);

internal sealed class WithdrawInvitationHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(WithdrawInvitation request, Actor actor, CancellationToken cancel)
    {
        var run = db.OrganisationsRunBy(actor).Select(o => o.Id);
        if (await db.Invitations.SingleOrDefaultAsync(open => open.Id == request.Invitation && run.Contains(open.Organisation), cancel) is not { } invitation)
            return Outcome.NotFound;

        db.Remove(invitation);
        db.Tell(actor.Person?.Value, invitation.Organisation.Subject, "InvitationWithdrawn", clock.GetUtcNow(), new { invitation.Id, invitation.Role });
        return await db.SaveUnlessOvertakenAsync(cancel);
    }
}
