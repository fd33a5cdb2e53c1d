using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Accounts;

/// <summary>Gives the actor a new password, and signs them out everywhere but here.</summary>
public sealed record ChangePassword(string Current, string New, Guid Here);

internal sealed class ChangePasswordHandler(CairnDb db, PasswordProof proof, IPasswordHasher<Account> hasher, Sessions sessions, AccountLetters letters, TimeProvider clock)
{
    public async Task<Outcome> Handle(ChangePassword request, Actor actor, CancellationToken cancel)
    {
        var (proved, account) = await proof.OfAsync(actor, request.Current, "Current", cancel);
        if (account is null)
            return proved;
        if (PasswordRules.Check(request.New, account.PreferredName, account.Email!, "New") is { } refusal)
            return Outcome.Refused(refusal);

        account.TakePassword(hasher.HashPassword(account, request.New));
        await using var turn = await db.BeginInTurnAsync(cancel);
        await db.ResetLinks.Where(link => link.Account == account.Id).ExecuteDeleteAsync(cancel);
        await sessions.EndOthersAsync(account.Id, request.Here, cancel);
        db.Tell(account.Id, account.Person.Subject, "PasswordChanged", clock.GetUtcNow());
        var outcome = await db.SaveUnlessOvertakenAsync(cancel);
        if (!outcome.IsAccepted)
            return outcome;
        await turn.CommitAsync(cancel);
        letters.TellOwner(account, "PasswordChanged");
        return outcome;
    }
}
