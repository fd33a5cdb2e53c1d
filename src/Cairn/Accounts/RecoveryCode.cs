namespace Cairn.Accounts;

/// <summary>A code on paper that lets one in once without the phone. Only its hash is kept.</summary>
public sealed class RecoveryCode
{
    public const int HowMany = 10;

    private RecoveryCode()
    {
    }

    public RecoveryCode(Guid id, Guid account, string code)
    {
        Id = id;
        Account = account;
        SecretHash = HashOf(code);
    }

    public Guid Id { get; private set; }

    public Guid Account { get; private set; }

    public string SecretHash { get; private set; } = "";

    /// <summary>However it was copied: with or without dashes, in capitals.</summary>
    public static string HashOf(string code) => Secrets.Hash(string.Concat(code.Where(char.IsLetterOrDigit)).ToLowerInvariant());
}
