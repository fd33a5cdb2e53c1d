using System.Net.Mail;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Makes the first account, and the organisation at the top of the first tree, which that person administers.</summary>
public sealed record SetUp(OrganisationDescription Organisation, string Name, string Email, string Password);

internal sealed class SetUpHandler(CairnDb db, UserManager<Account> accounts, TimeProvider clock)
{
    /// <summary>Whether anybody has an account; if not, whoever comes first sets up.</summary>
    public Task<bool> IsDoneAsync(CancellationToken cancel) => db.Users.AnyAsync(cancel);

    public async Task<(Outcome Outcome, Account? Account, OrganisationId? Organisation)> Handle(SetUp request, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (await IsDoneAsync(cancel))
            return (Outcome.Refused(new Refusal("AlreadySetUp")), null, null);

        var now = clock.GetUtcNow();
        var organisation = new OrganisationId(Guid.CreateVersion7(now));
        var described = Organisation.Found(organisation, null, request.Organisation, out var founded);
        Refusal[] refusals = [.. described.Refusals, .. Check(request)];
        if (refusals.Length > 0)
            return (Outcome.Refused(refusals), null, null);

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
            return (Outcome.Refused(new Refusal("AccountRefused", null, string.Join(" ", made.Errors.Select(error => error.Description)))), null, null);

        db.Add(founded!);
        db.AddRange(await Lineage.OfNewAsync(db, organisation, null, cancel));
        db.Add(new Membership(Guid.CreateVersion7(now), account.Person, organisation, Role.Administrator, now));
        db.Tell(account.Id, account.Person.Subject, "AccountCreated", now);
        db.Tell(account.Id, organisation.Subject, "OrganisationFounded", now, new { founded!.Name });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return (Outcome.Accepted, account, organisation);
    }

    private static IEnumerable<Refusal> Check(SetUp request)
    {
        if (string.IsNullOrWhiteSpace(request.Name))
            yield return new("PreferredNameMissing", "PreferredName");
        else if (request.Name.Trim().Length > Account.LongestName)
            yield return new("TooLong", "PreferredName", Account.LongestName);
        if (!MailAddress.TryCreate(request.Email.Trim(), out var address) || address.Address != request.Email.Trim() || request.Email.Length > 254)
            yield return new("EmailInvalid", "Email");
        if (PasswordRules.Check(request.Password, request.Name, request.Email) is { } refusal)
            yield return refusal;
    }
}
