using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Demonstration;

/// <summary>Lets a visitor be one of the invented people, and nobody else, in a demonstration and nowhere else.</summary>
public sealed record EnterDemonstration(PersonId Person);

internal sealed class EnterDemonstrationHandler(CairnDb db, FindDemonstration find)
{
    public async Task<Outcome> Handle(EnterDemonstration request, CancellationToken cancel) =>
        await find.Handle(db, cancel) && await db.AccountsToEnter().AnyAsync(account => account.Id == request.Person.Value, cancel)
            ? Outcome.Accepted
            : Outcome.NotFound;
}
