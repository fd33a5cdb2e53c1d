using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Demonstration;

/// <summary>Every visitor may be the people of a demonstration, so nobody may lock them or have them forgotten.</summary>
internal sealed class InventedPeopleStay(CairnDb db) : ISharedAccounts
{
    public async Task<Refusal?> RefusalAsync(PersonId person, CancellationToken cancel) =>
        await db.DemonstrationPeople.AnyAsync(invented => invented.Account == person.Value, cancel) ? new("DemonstrationPersonStays") : null;
}
