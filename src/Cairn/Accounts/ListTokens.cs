using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Lists the actor's tokens, those that end last first.</summary>
internal sealed class ListTokens(CairnDb db)
{
    public async Task<IReadOnlyList<PersonalToken>> Handle(Actor actor, CancellationToken cancel) => actor.Person is { } person
        ? await db.Tokens.AsNoTracking().Where(token => token.Person == person).OrderByDescending(token => token.Until).ToListAsync(cancel)
        : [];
}
