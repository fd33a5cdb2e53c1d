using Cairn.Shared.Basics;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Accounts;

/// <summary>Sends a reset link to the owner of an address, if there is one. Everything is done later, so that answer and time tell nobody who has an account.</summary>
public sealed record AskForReset(string Email);

internal sealed class AskForResetHandler(Later later)
{
    public Outcome Handle(AskForReset request)
    {
        if (string.IsNullOrWhiteSpace(request.Email))
            return Outcome.Refused(new Refusal("SignInEmailMissing", "Email"));

        later.Do((services, cancel) => ActivatorUtilities.CreateInstance<ResetLetter>(services).SendAsync(request.Email.Trim(), cancel));
        return Outcome.Accepted;
    }

    private sealed class ResetLetter(UserManager<Account> accounts, ResetLinks links, AccountLetters letters, Allowances allowances)
    {
        public async Task SendAsync(string email, CancellationToken cancel)
        {
            if (!letters.CanBeSent || await accounts.FindByNameAsync(email) is not { } account || allowances.Take(Limit.ResetLetters, $"reset letter {account.Id:N}") is not null)
                return;
            await letters.SendResetLinkAsync(account, await links.MakeAsync(account.Id, shownTo: null, cancel), cancel);
        }
    }
}
