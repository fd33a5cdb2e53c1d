using Cairn.Organisations;
using Cairn.Shared.Basics;

namespace Cairn.Accounts;

/// <summary>Lets a program act for a person, within scopes and until a day. What is stored is a hash; the token itself is shown once.</summary>
public sealed class PersonalToken
{
    public const string Prefix = "cairn_";
    public const int LongestName = 80;
    public const int LongestDays = 366;

    private PersonalToken()
    {
    }

    private PersonalToken(Guid id, PersonId person, string name, TokenScopes scopes, string secretHash, DateTimeOffset now, int days)
    {
        Id = id;
        Person = person;
        Name = name.Trim();
        Scopes = scopes;
        SecretHash = secretHash;
        Since = now;
        Until = now.AddDays(days);
    }

    public Guid Id { get; private set; }

    public PersonId Person { get; private set; }

    /// <summary>What it is for.</summary>
    public string Name { get; private set; } = "";

    public TokenScopes Scopes { get; private set; }

    public string SecretHash { get; private set; } = "";

    public DateTimeOffset Since { get; private set; }

    public DateTimeOffset Until { get; private set; }

    public DateTimeOffset? LastUsed { get; private set; }

    public bool IsGood(DateTimeOffset now) => now < Until;

    public static Outcome Make(Guid id, PersonId person, MakeToken request, string secretHash, DateTimeOffset now, out PersonalToken? made)
    {
        var refusals = new List<Refusal>();
        if (string.IsNullOrWhiteSpace(request.Name))
            refusals.Add(new("TokenNameMissing", nameof(request.Name)));
        if (request.Name.Trim().Length > LongestName)
            refusals.Add(new("TooLong", nameof(request.Name), LongestName));
        if (request.Scopes == TokenScopes.None || (request.Scopes & ~(TokenScopes.Read | TokenScopes.Organisations | TokenScopes.People | TokenScopes.Account | TokenScopes.Erase | TokenScopes.Improvement | TokenScopes.Manage)) != TokenScopes.None)
            refusals.Add(new("TokenScopesMissing", nameof(request.Scopes)));
        if (request.Days is < 1 or > LongestDays)
            refusals.Add(new("TokenDaysOutOfRange", nameof(request.Days), LongestDays));
        made = refusals.Count == 0 ? new(id, person, request.Name, request.Scopes, secretHash, now, request.Days) : null;
        return made is null ? Outcome.Refused(refusals) : Outcome.Accepted;
    }
}
