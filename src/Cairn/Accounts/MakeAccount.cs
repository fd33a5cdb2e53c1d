using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.AspNetCore.Identity;

namespace Cairn.Accounts;

/// <summary>Makes an account, as a part of setting up or of accepting an invitation.</summary>
internal sealed class MakeAccount(CairnDb db, UserManager<Account> accounts)
{
    /// <summary>An account that is saved with what is told of it; or why there is none.</summary>
    public async Task<(IReadOnlyList<Refusal> Refusals, Account? Account)> MakeAsync(NewAccount request, DateTimeOffset now)
    {
        Refusal[] refusals = [.. request.Check()];
        if (refusals.Length > 0)
            return (refusals, null);

        var account = new Account
        {
            Id = Guid.CreateVersion7(now),
            UserName = request.Email.Trim(),
            Email = request.Email.Trim(),
            PreferredName = request.Name.Trim(),
            Since = now,
            LockoutEnabled = true,
        };
        var made = await accounts.CreateAsync(account, request.Password);
        if (!made.Succeeded)
            return ([new Refusal("AccountRefused", nameof(NewAccount.Email))], null);
        db.Add(new Profile(account.Person, account.PreferredName));
        db.Tell(account.Id, account.Person.Subject, "AccountCreated", now);
        return ([], account);
    }
}
