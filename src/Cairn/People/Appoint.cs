using Cairn.Accounts;
using Cairn.Notices;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>Gives a role to somebody who has an account and whom the actor may see.</summary>
public sealed record Appoint(OrganisationId Organisation, PersonId Person, Role Role);

internal sealed class AppointHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(Appoint request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (await db.OrganisationsVisibleTo(actor).AsNoTracking().SingleOrDefaultAsync(o => o.Id == request.Organisation, cancel) is not { } organisation || !await db.PeopleVisibleTo(actor).AnyAsync(person => person.Id == request.Person, cancel))
            return Outcome.NotFound;
        if (!await db.OrganisationsRunBy(actor).AnyAsync(o => o.Id == request.Organisation, cancel))
            return Outcome.NotAllowed;
        if (!Enum.IsDefined(request.Role))
            return Outcome.Refused(new Refusal("RoleMissing", nameof(request.Role)));
        if (await db.Memberships.AnyAsync(m => m.Person == request.Person && m.Organisation == request.Organisation && m.Role == request.Role, cancel))
            return Outcome.Refused(new Refusal("AlreadyMember", nameof(request.Person)));

        var now = clock.GetUtcNow();
        db.Add(new Membership(Guid.CreateVersion7(now), request.Person, request.Organisation, request.Role, now));
        db.Tell(actor.Person?.Value, request.Organisation.Subject, "RoleGiven", now, new { request.Role, Person = request.Person.Value });
        db.Tell(actor.Person?.Value, request.Person.Subject, "RoleGiven", now, new { request.Role, In = request.Organisation.Value });
        db.Notify(request.Person, "NoticeRoleGiven", $"/organisations/{request.Organisation.Value}", now, organisation.Name);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
