using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;

namespace Cairn.People;

/// <summary>Makes the first account, and the organisation at the top of the first tree, which that person administers.</summary>
/// <param name="Organisation">The organisation at the top.</param>
/// <param name="Account">The first administrator.</param>
/// <param name="Words">The set-up words; null where somebody sits at the machine itself, which shows as much.</param>
public sealed record SetUp(OrganisationDescription Organisation, NewAccount Account, string? Words);

internal sealed class SetUpHandler(CairnDb db, AnyAccount any, MakeAccount make, SetUpWord word, TimeProvider clock)
{
    public async Task<(Outcome Outcome, Account? Account, OrganisationId? Organisation)> Handle(SetUp request, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (await any.Handle(cancel))
            return (Outcome.Refused(new Refusal("AlreadySetUp")), null, null);
        if (request.Words is { } shown && !word.Is(shown))
            return (Outcome.Refused(new Refusal("SetUpWordsWrong", nameof(request.Words))), null, null);

        var now = clock.GetUtcNow();
        var organisation = new OrganisationId(Guid.CreateVersion7(now));
        var described = Organisation.Found(organisation, null, request.Organisation, out var founded);
        if (founded is null)
            return (Outcome.Refused([.. described.Refusals, .. request.Account.Check()]), null, null);
        var (refusals, account) = await make.MakeAsync(request.Account, now);
        if (account is null)
            return (Outcome.Refused(refusals), null, null);

        db.Add(founded);
        db.AddRange(await Lineage.OfNewAsync(db, organisation, null, cancel));
        db.Add(new Membership(Guid.CreateVersion7(now), account.Person, organisation, Role.Administrator, now));
        db.Tell(account.Id, organisation.Subject, "OrganisationFounded", now, new { founded.Name, founded.Privacy });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return (Outcome.Accepted, account, organisation);
    }
}
