using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Shared.Mail;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Accounts;

/// <summary>The letters about an account, to its owner.</summary>
internal sealed class AccountLetters(IMailer mailer, PublicAddress address, Words words, Later later)
{
    public bool CanBeSent => mailer.IsConfigured;

    public Task<bool> SendResetLinkAsync(Account account, string secret, CancellationToken cancel) =>
        mailer.SendAsync(new(account.Email!, words["ResetLetterSubject"], words["ResetLetterText", account.PreferredName, address.InLetter(ResetAddress(secret))]), cancel);

    /// <summary>Tells the owner that something changed in how they sign in, for it may not have been them. Nobody waits for it.</summary>
    public void TellOwner(Account account, string deed)
    {
        if (!CanBeSent)
            return;
        var letter = new Letter(account.Email!, words["SafetyLetterSubject"], words["SafetyLetterText", account.PreferredName, words["Letter." + deed], address.InLetter("/account/security")]);
        later.Do((services, cancel) => services.GetRequiredService<IMailer>().SendAsync(letter, cancel));
    }

    public static string ResetAddress(string secret) => "/reset-password/" + secret;
}
