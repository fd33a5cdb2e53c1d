using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Organisations;

/// <summary>Founds an organisation as a part of another.</summary>
public sealed record FoundOrganisation(OrganisationId Parent, OrganisationDescription Description);

internal sealed class FoundOrganisationHandler(CairnDb db, TimeProvider clock)
{
    public async Task<(Outcome Outcome, OrganisationId? Founded)> Handle(FoundOrganisation request, Actor actor, CancellationToken cancel)
    {
        if (request.Parent == default)
            return (Outcome.Refused(new Refusal("OrganisationChooseOne", "Parent")), null);

        await using var turn = await db.BeginInTurnAsync(cancel);
        if (!await db.OrganisationsVisibleTo(actor).AnyAsync(o => o.Id == request.Parent, cancel))
            return (Outcome.NotFound, null);
        if (!await db.OrganisationsRunBy(actor).AnyAsync(o => o.Id == request.Parent, cancel))
            return (Outcome.NotAllowed, null);

        var now = clock.GetUtcNow();
        var outcome = Organisation.Found(new(Guid.CreateVersion7(now)), request.Parent, request.Description, out var founded);
        if (founded is null)
            return (outcome, null);

        db.Add(founded);
        db.AddRange(await Lineage.OfNewAsync(db, founded.Id, request.Parent, cancel));
        db.Tell(actor.Person?.Value, founded.Id.Subject, "OrganisationFounded", now, new { founded.Name, founded.Privacy, Parent = request.Parent.Value });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return (outcome, founded.Id);
    }
}
