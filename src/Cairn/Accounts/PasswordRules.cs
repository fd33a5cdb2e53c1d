namespace Cairn.Accounts;

/// <summary>Length protects; rules about digits and signs only make people write passwords down (NIST SP 800-63B, section 5.1.1.2).</summary>
internal static class PasswordRules
{
    public const int Shortest = 12;
    public const int FewestDifferent = 5;
}
