namespace Cairn.Shared.Mail;

/// <summary>Where nobody said how to send letters.</summary>
internal sealed class NoMailer : IMailer
{
    public bool IsConfigured => false;

    public Task<bool> SendAsync(Letter letter, CancellationToken cancel) => Task.FromResult(false);
}
