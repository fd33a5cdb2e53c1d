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

internal sealed class MakeResetLinkHandler(CairnDb db, ResetLinks links, AccountLetters letters, IEnumerable<ISharedAccounts> shared, TimeProvider clock)
{
    /// <summary>The path of the link, to be shown once and passed on; none where a letter takes it to its owner, so that nobody else ever has it.</summary>
    public async Task<(Outcome Outcome, string? Path)> Handle(MakeResetLink request, Actor actor, CancellationToken cancel)
    {
        if (!await db.PeopleVisibleTo(actor).AnyAsync(person => person.Id == request.Person, cancel))
            return (Outcome.NotFound, null);
        if (!await db.PeopleLookedAfterBy(actor).AnyAsync(person => person.Id == request.Person, cancel))
            return (Outcome.NotAllowed, null);
        if (await shared.RefusalAsync(request.Person, cancel) is { } refusal)
            return (Outcome.Refused(refusal), null);

        db.Tell(actor.Person?.Value, request.Person.Subject, "ResetLinkMade", clock.GetUtcNow());
        var secret = await links.MakeAsync(request.Person.Value, letters.CanBeSent ? null : actor.Person, cancel);
        if (!letters.CanBeSent)
            return (Outcome.Accepted, AccountLetters.ResetAddress(secret));

        var account = await db.Users.AsNoTracking().SingleAsync(known => known.Id == request.Person.Value, cancel);
        var isSent = await letters.SendResetLinkAsync(account, secret, cancel);
        return (isSent ? Outcome.Accepted : Outcome.Refused(new Refusal("ResetLetterNotSent")), null);
    }
}
