using Cairn.Notices;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>Proposes a role to a partner of an organisation; partners choose for themselves at once.</summary>
public sealed record ProposePart(OrganisationId Organisation, PersonId Partner, PartnerRole Role);

internal sealed class ProposePartHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(ProposePart request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (actor.Person is not { } by || !await db.OrganisationsOf(actor).AnyAsync(o => o.Id == request.Organisation, cancel))
            return Outcome.NotFound;
        if (by != request.Partner && !await db.OrganisationsRunBy(actor).AnyAsync(o => o.Id == request.Organisation, cancel))
            return Outcome.NotAllowed;
        if (!await db.Memberships.AnyAsync(m => m.Person == request.Partner && m.Organisation == request.Organisation && m.Role == Role.Partner, cancel))
            return Outcome.Refused(new Refusal("NotAPartner", nameof(request.Partner)));
        if (!Enum.IsDefined(request.Role))
            return Outcome.Refused(new Refusal("PartnerRoleMissing", nameof(request.Role)));
        if (await db.PartnerParts.AnyAsync(part => part.Person == request.Partner && part.Organisation == request.Organisation && part.Role == request.Role, cancel))
            return Outcome.Refused(new Refusal("PartKnown", nameof(request.Role)));

        var now = clock.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        db.Add(by == request.Partner
            ? PartnerPart.Chosen(id, by, request.Organisation, request.Role, now)
            : PartnerPart.ProposedTo(id, request.Partner, request.Organisation, request.Role, by, now));
        if (by != request.Partner)
            db.Notify(request.Partner, "NoticePartProposed", "/account/involvement", now, await db.Organisations.Where(o => o.Id == request.Organisation).Select(o => o.Name).SingleAsync(cancel));
        db.Tell(by.Value, request.Partner.Subject, by == request.Partner ? "PartChosen" : "PartProposed", now, new { request.Role, Organisation = request.Organisation.Value });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
