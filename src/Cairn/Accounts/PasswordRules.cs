using Cairn.Shared.Basics;

namespace Cairn.Accounts;

/// <summary>Length protects; rules about digits and signs only make people write passwords down (NIST SP 800-63B, section 5.1.1.2).</summary>
internal static class PasswordRules
{
    public const int Shortest = 12;
    public const int FewestDifferent = 5;

    public static IEnumerable<Refusal> Check(string password)
    {
        if (password.Length < Shortest)
            yield return new("PasswordTooShort", "Password", Shortest);
        else if (password.Distinct().Count() < FewestDifferent)
            yield return new("PasswordTooSimple", "Password", FewestDifferent - 1);
    }
}
