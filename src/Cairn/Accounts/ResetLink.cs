using Cairn.Organisations;

namespace Cairn.Accounts;

/// <summary>A link that lets somebody choose a new password: once, and for an hour. Only its hash is kept.</summary>
public sealed class ResetLink
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private ResetLink()
    {
    }

    public ResetLink(Guid id, Guid account, string secret, PersonId? shownTo, DateTimeOffset now)
    {
        Id = id;
        Account = account;
        SecretHash = Secrets.Hash(secret);
        ShownTo = shownTo;
        Until = now + Lifetime;
    }

    public Guid Id { get; private set; }

    public Guid Account { get; private set; }

    public string SecretHash { get; private set; } = "";

    /// <summary>Whom it was shown to, to be passed on: it is good only while they look after the account. Null where a letter brings it to the owner.</summary>
    public PersonId? ShownTo { get; private set; }

    public DateTimeOffset Until { get; private set; }

    public bool IsGood(DateTimeOffset now) => now < Until;
}
