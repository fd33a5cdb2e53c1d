using Cairn.Shared.Mail;

namespace Cairn.Demonstration;

/// <summary>Sends nothing from a demonstration: everybody may enter one, and would write to whomever they like in our name.</summary>
internal sealed class DemonstrationMailer(IMailer mailer, FindDemonstration find) : IMailer
{
    public bool IsConfigured => !find.IsOne && mailer.IsConfigured;

    public Task<bool> SendAsync(Letter letter, CancellationToken cancel) => find.IsOne ? Task.FromResult(false) : mailer.SendAsync(letter, cancel);
}
