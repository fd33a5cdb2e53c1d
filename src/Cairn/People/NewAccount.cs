using Cairn.Accounts;
using Cairn.Shared.Basics;

namespace Cairn.People;

/// <summary>What somebody says who begins with an account.</summary>
public sealed record NewAccount(string Name, string Email, string Password)
{
    internal IEnumerable<Refusal> Check()
    {
        if (string.IsNullOrWhiteSpace(Name))
            yield return new("PreferredNameMissing", nameof(Account.PreferredName));
        else if (Name.Trim().Length > Account.LongestName)
            yield return new("TooLong", nameof(Account.PreferredName), Account.LongestName);
        if (OneLine.Check(Name, nameof(Account.PreferredName)) is { } hidden)
            yield return hidden;
        if (!EmailAddress.IsOne(Email.Trim()))
            yield return new("EmailInvalid", nameof(Email));
        if (PasswordRules.Check(Password, Name, Email) is { } refusal)
            yield return refusal;
    }
}
