using Cairn.Accounts;
using Cairn.Shared.Storage;

namespace Cairn.Demonstration;

internal static class DemonstrationAccess
{
    /// <summary>The accounts of the invented people who are still there and may come in.</summary>
    public static IQueryable<Account> AccountsToEnter(this CairnDb db) => db.Users.Where(account => account.Forgotten == null
        && db.DemonstrationPeople.Any(invented => invented.Account == account.Id) && !db.Deactivations.Any(held => held.Account == account.Id));
}
