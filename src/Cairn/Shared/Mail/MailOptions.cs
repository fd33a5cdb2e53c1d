namespace Cairn.Shared.Mail;

/// <summary>The server that takes letters, and who they are from. Without encryption only a server on the same machine is spoken to.</summary>
public sealed record MailOptions(string Host, int Port, string From, string? User = null, string? Password = null)
{
    public bool IsEncrypted { get; init; } = Host is not ("localhost" or "127.0.0.1");
}
