using System.CommandLine;
using System.Net.Mail;
using Cairn.Shared.Mail;
using static Cairn.Host.Commands.OptionReading;

namespace Cairn.Host.Commands;

/// <summary>How <c>cairn serve</c> sends letters, and the address that their links lead to.</summary>
internal sealed class MailCommandOptions
{
    private const int Submission = 587;

    private readonly Option<string?> address = One("--address", "Where people find this Cairn, for the links in letters, for example https://cairn.example.org.", "URL");
    private readonly Option<string?> mail = One("--mail", "The mail server, for example smtp://user@mail.example.org:587. Encrypted by STARTTLS, unless it is localhost.", "SERVER");
    private readonly Option<string?> from = One("--mail-from", "Whom letters come from.", "ADDRESS");
    private readonly Option<string?> password = One("--mail-password-file", "A file that holds the password of the mail server's user.", "FILE");

    public void AddTo(Command command)
    {
        foreach (var option in new[] { address, mail, from, password })
            command.Add(option);
    }

    public CairnOptions Read(ParseResult parsed)
    {
        var found = parsed.GetValue(address) is { } text ? Address(text) : null;
        if (parsed.GetValue(mail) is not { } server)
            return new() { Address = found };
        if (found is null)
            throw new RefusedException("--address is missing; letters hold links, so say where people find this Cairn, for example https://cairn.example.org.");
        return new() { Address = found, Mail = Mail(server, parsed) };
    }

    private static Uri Address(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri is { PathAndQuery: "/", Fragment: "", UserInfo: "" }
        ? uri
        : throw new RefusedException($"--address {text}: an address without a path was expected, for example https://cairn.example.org.");

    private MailOptions Mail(string server, ParseResult parsed)
    {
        if (!Uri.TryCreate(server, UriKind.Absolute, out var uri) || uri.Scheme != "smtp" || uri.Host.Length == 0 || uri.UserInfo.Contains(':', StringComparison.Ordinal))
            throw new RefusedException("--mail: smtp://user@host:587 was expected; the password belongs in --mail-password-file.");
        if (!MailAddress.TryCreate(parsed.GetValue(from), out _))
            throw new RefusedException($"--mail-from {parsed.GetValue(from)}: an e-mail address was expected, for example cairn@example.org.");
        var user = uri.UserInfo.Length > 0 ? Uri.UnescapeDataString(uri.UserInfo) : null;
        return new(uri.Host, uri.IsDefaultPort || uri.Port < 0 ? Submission : uri.Port, parsed.GetValue(from)!, user, user is null ? null : Secret(parsed));
    }

    private string Secret(ParseResult parsed)
    {
        var file = parsed.Required(password, "the file that holds the password of the mail server's user");
        try
        {
            return File.ReadAllText(file).TrimEnd('\r', '\n');
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"--mail-password-file {file}: it cannot be read ({failure.Message.TrimEnd('.')}).", failure);
        }
    }
}
