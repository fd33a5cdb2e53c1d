using System.Net.Mail;

namespace Cairn.Shared.Mail;

/// <summary>A letter in plain text to one person. Nothing that somebody wrote can add a line to its head.</summary>
public sealed record Letter(string To, string Subject, string Text)
{
    /// <summary>One address, without a name; null where it is none.</summary>
    public MailAddress? Recipient => MailAddress.TryCreate(To, out var address) && address.Address == To && !To.Any(char.IsControl) ? address : null;

    public string Subject { get; } = new([.. Subject.Select(sign => char.IsControl(sign) ? ' ' : sign)]);
}
