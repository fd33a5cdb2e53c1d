using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Organisations;

/// <summary>Makes an organisation, with all below it, part of another.</summary>
/// <param name="Organisation">Which.</param>
/// <param name="Parent">What it becomes a part of.</param>
/// <param name="SeenVersion">The version that the actor saw; a later one is never moved.</param>
public sealed record MoveOrganisation(OrganisationId Organisation, OrganisationId Parent, int SeenVersion);

internal sealed class MoveOrganisationHandler(CairnDb db, IEnumerable<IFollowsMoves> followers, TimeProvider clock)
{
    public async Task<Outcome> Handle(MoveOrganisation request, Actor actor, CancellationToken cancel)
    {
        if (request.Parent == default)
            return Outcome.Refused(new Refusal("OrganisationChooseOne", "Parent"));

        await using var turn = await db.BeginInTurnAsync(cancel);
        var both = new[] { request.Organisation, request.Parent };
        if (await db.OrganisationsVisibleTo(actor).CountAsync(o => both.Contains(o.Id), cancel) < both.Distinct().Count())
            return Outcome.NotFound;
        if (await db.OrganisationsRunBy(actor).CountAsync(o => both.Contains(o.Id), cancel) < both.Distinct().Count())
            return Outcome.NotAllowed;
        if (!await db.RunsWhatIsAboveAsync(request.Organisation, actor, cancel))
            return Outcome.NotAllowed; // they would lose it unasked
        if (await db.OrganisationLines.AnyAsync(line => line.Above == request.Organisation && line.Below == request.Parent, cancel))
            return Outcome.Refused(new Refusal("OrganisationUnderItself", "Parent"));

        var organisation = await db.Organisations.SingleAsync(o => o.Id == request.Organisation, cancel);
        var before = organisation.Parent;
        var moved = organisation.Move(request.Parent, request.SeenVersion);
        if (!moved.IsAccepted)
            return moved;

        await Lineage.MoveAsync(db, request.Organisation, request.Parent, cancel);
        db.Tell(actor.Person?.Value, organisation.Id.Subject, "OrganisationMoved", clock.GetUtcNow(), new { From = before?.Value, To = request.Parent.Value });
        var outcome = await db.SaveUnlessOvertakenAsync(cancel);
        if (!outcome.IsAccepted)
            return outcome;

        foreach (var follower in followers)
            await follower.FollowAsync(organisation, actor, cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
