using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.AspNetCore.Identity;

namespace Cairn.People;

/// <summary>Makes an account, as a part of setting up or of accepting an invitation.</summary>
internal sealed class MakeAccount(CairnDb db, UserManager<Account> accounts)
{
    /// <summary>An account that is saved with what is told of it; or why there is none.</summary>
    public async Task<(IReadOnlyList<Refusal> Refusals, Account? Account)> MakeAsync(NewAccount request, DateTimeOffset now)
    {
        Refusal[] refusals = [.. request.Check()];
        if (refusals.Length > 0)
            return (refusals, null);

        var account = Begin(request.Name, request.Email, now);
        var made = await accounts.CreateAsync(account, request.Password);
        if (!made.Succeeded)
            return ([new Refusal("AccountRefused", nameof(NewAccount.Email))], null);
        Welcome(account, now);
        return ([], account);
    }

    /// <summary>An account of somebody invented. It has no password, so that nobody signs in to it from outside.</summary>
    public async Task<PersonId> InventAsync(string name, string email, DateTimeOffset now)
    {
        var account = Begin(name, email, now);
        var made = await accounts.CreateAsync(account);
        if (!made.Succeeded)
            throw new InvalidOperationException($"{email} cannot be invented: {string.Join(", ", made.Errors.Select(error => error.Code))}.");
        Welcome(account, now);
        await db.SaveChangesAsync();
        return account.Person;
    }

    private static Account Begin(string name, string email, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        UserName = email.Trim(),
        Email = email.Trim(),
        PreferredName = name.Trim(),
        Since = now,
    };

    private void Welcome(Account account, DateTimeOffset now)
    {
        db.Add(new Profile(account.Person, account.PreferredName));
        db.Tell(account.Id, account.Person.Subject, "AccountCreated", now);
    }
}
