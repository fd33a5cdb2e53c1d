using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Organisations;

/// <summary>
/// Makes an organisation one with another: its parts, people and priorities come along. Its administrators become members of the other,
/// for they gain no power over what the other had; those who run the other run what comes along.
/// </summary>
/// <param name="Organisation">Which ends.</param>
/// <param name="Into">Which it becomes one with.</param>
/// <param name="SeenVersion">The version of the first that the actor saw; a later one is never merged.</param>
public sealed record MergeOrganisation(OrganisationId Organisation, OrganisationId Into, int SeenVersion);

internal sealed class MergeOrganisationHandler(CairnDb db, IEnumerable<IFollowsMergers> followers, IEnumerable<IFollowsMoves> movers, TimeProvider clock)
{
    public async Task<Outcome> Handle(MergeOrganisation request, Actor actor, CancellationToken cancel)
    {
        if (request.Into == default)
            return Outcome.Refused(new Refusal("OrganisationChooseOne", "Into"));

        await using var turn = await db.BeginInTurnAsync(cancel);
        var both = new[] { request.Organisation, request.Into };
        if (await db.OrganisationsVisibleTo(actor).CountAsync(o => both.Contains(o.Id), cancel) < both.Distinct().Count())
            return Outcome.NotFound;
        if (actor.Person is not { } person || await db.OrganisationsRunBy(actor).CountAsync(o => both.Contains(o.Id), cancel) < both.Distinct().Count())
            return Outcome.NotAllowed;
        if (!await db.RunsWhatIsAboveAsync(request.Organisation, actor, cancel))
            return Outcome.NotAllowed; // they would lose it unasked
        if (await db.Organisations.AnyAsync(o => o.Id == request.Organisation && o.Version != request.SeenVersion, cancel))
            return Outcome.Overtaken;
        if (await db.OrganisationLines.AnyAsync(line => line.Above == request.Organisation && line.Below == request.Into, cancel))
            return Outcome.Refused(new Refusal("OrganisationMergedIntoItself", "Into"));
        if (await WidensAsync(request, cancel))
            return Outcome.Refused(new Refusal("MergeWidensPrivacy", "Into"));

        var now = clock.GetUtcNow();
        foreach (var part in await db.Organisations.Where(o => o.Parent == request.Organisation).ToListAsync(cancel))
        {
            part.MoveUnder(request.Into);
            await Lineage.MoveAsync(db, part.Id, request.Into, cancel);
            db.Tell(person.Value, part.Id.Subject, "OrganisationMoved", now, new { From = request.Organisation.Value, To = request.Into.Value });
            await db.SaveChangesAsync(cancel);
        }

        await db.Priorities.Where(priority => priority.Organisation == request.Organisation)
            .ExecuteUpdateAsync(set => set.SetProperty(priority => priority.Organisation, request.Into), cancel);
        foreach (var follower in followers)
            await follower.FollowAsync(request.Organisation, request.Into, cancel);
        await MoveMembershipsAsync(request, person, now, cancel);
        await db.OrganisationLines.Where(line => line.Below == request.Organisation).ExecuteDeleteAsync(cancel);

        db.Add(new Merger(request.Organisation, request.Into, person, now));
        db.Tell(person.Value, request.Organisation.Subject, "OrganisationMerged", now, new { Into = request.Into.Value });
        db.Tell(person.Value, request.Into.Subject, "OrganisationTookIn", now, new { Merged = request.Organisation.Value });
        await db.SaveChangesAsync(cancel);
        foreach (var mover in movers)
            await mover.FollowAsync(null, actor, cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }

    /// <summary>Whether it would stand under a wider level than before. Between equal levels the people of both see each other's from then on, which the page says before it is done.</summary>
    private async Task<bool> WidensAsync(MergeOrganisation request, CancellationToken cancel) =>
        await PrivacyOfAsync(request.Into, cancel) > await PrivacyOfAsync(request.Organisation, cancel);

    private Task<PrivacyLevel> PrivacyOfAsync(OrganisationId id, CancellationToken cancel) => db.Organisations.Where(o => o.Id == id).Select(o => o.Privacy).SingleAsync(cancel);

    private async Task MoveMembershipsAsync(MergeOrganisation request, PersonId by, DateTimeOffset now, CancellationToken cancel)
    {
        var held = await db.Memberships.Where(membership => membership.Organisation == request.Organisation).ToListAsync(cancel);
        var known = (await db.Memberships.Where(membership => membership.Organisation == request.Into).ToListAsync(cancel))
            .Select(membership => (membership.Person, membership.Role)).ToHashSet();
        foreach (var membership in held)
        {
            var role = membership.Role == Role.Administrator ? Role.Member : membership.Role;
            db.Remove(membership);
            db.Tell(by.Value, membership.Person.Subject, role == membership.Role ? "RoleMoved" : "RoleMadeMember", now, new { From = request.Organisation.Value, To = request.Into.Value, membership.Role });
            if (!known.Add((membership.Person, role)))
                continue;
            db.Add(new Membership(Guid.CreateVersion7(now), membership.Person, request.Into, role, membership.Since));
        }

        await db.Departures.Where(departure => departure.Organisation == request.Organisation).ExecuteUpdateAsync(set => set.SetProperty(departure => departure.Organisation, request.Into), cancel);
    }
}
