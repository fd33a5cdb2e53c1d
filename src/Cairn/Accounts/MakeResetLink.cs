using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>
/// Makes a link with which somebody chooses a new password, for whoever runs every organisation that the person belongs to: whoever runs
/// only some of them could otherwise take over what the person is elsewhere.
/// </summary>
public sealed record MakeResetLink(PersonId Person);

internal sealed class MakeResetLinkHandler(CairnDb db, ResetLinks links, TimeProvider clock)
{
    /// <summary>The path of the link, to be shown once and passed on.</summary>
    public async Task<(Outcome Outcome, string? Path)> Handle(MakeResetLink request, Actor actor, CancellationToken cancel)
    {
        if (!await db.PeopleVisibleTo(actor).AnyAsync(person => person.Id == request.Person, cancel))
            return (Outcome.NotFound, null);
        if (!await db.PeopleLookedAfterBy(actor).AnyAsync(person => person.Id == request.Person, cancel))
            return (Outcome.NotAllowed, null);

        db.Tell(actor.Person?.Value, request.Person.Subject, "ResetLinkMade", clock.GetUtcNow());
        return (Outcome.Accepted, AccountLetters.ResetAddress(await links.MakeAsync(request.Person.Value, cancel)));
    }
}
