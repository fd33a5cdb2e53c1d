using System.Net;
using System.Net.Mail;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Cairn.Shared.Mail;

/// <summary>Hands letters to a server over SMTP, encrypted by STARTTLS.</summary>
internal sealed partial class SmtpMailer(MailOptions options, TimeProvider clock, ILogger<SmtpMailer> log) : IMailer
{
    /// <summary>Somebody waits for the page meanwhile.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public bool IsConfigured => true;

    public async Task<bool> SendAsync(Letter letter, CancellationToken cancel)
    {
        if (letter.Recipient is not { } recipient)
        {
            LogNotSent("the address is none");
            return false;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        try
        {
            using var client = new SmtpClient(options.Host, options.Port) { EnableSsl = options.IsEncrypted };
            if (options.User is not null)
                client.Credentials = new NetworkCredential(options.User, options.Password);
            using var message = new MailMessage(new MailAddress(options.From), recipient) { Subject = letter.Subject, SubjectEncoding = Encoding.UTF8, Body = letter.Text, BodyEncoding = Encoding.UTF8 };
            message.Headers.Add("Auto-Submitted", "auto-generated"); // so that absence notices do not answer
            message.Headers.Add("Message-ID", $"<{Guid.CreateVersion7(clock.GetUtcNow())}@{message.From!.Host}>"); // what lacks one looks like unwanted mail
            await client.SendMailAsync(message, patience.Token);
            return true;
        }
        catch (SmtpException failure)
        {
            LogNotSent(failure.InnerException?.GetType().Name ?? failure.StatusCode.ToString());
            return false;
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            LogNotSent("the server did not answer in time");
            return false;
        }
    }

    /// <summary>Neither to whom nor what was written: both are nobody else's business, and a letter may hold a link that opens an account.</summary>
    [LoggerMessage(Level = LogLevel.Warning, Message = "A letter could not be sent: {Reason}.")]
    private partial void LogNotSent(string reason);
}
