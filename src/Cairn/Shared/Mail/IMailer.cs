namespace Cairn.Shared.Mail;

/// <summary>Sends letters by e-mail, where somebody said how.</summary>
public interface IMailer
{
    /// <summary>Whether letters can be sent at all. Where not, pages show links for people to pass on themselves.</summary>
    bool IsConfigured { get; }

    /// <summary>Whether the letter was handed over. A letter that was not never undoes what it tells of: whoever waits for it is told instead.</summary>
    Task<bool> SendAsync(Letter letter, CancellationToken cancel);
}
