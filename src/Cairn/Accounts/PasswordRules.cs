using Cairn.Shared.Basics;

namespace Cairn.Accounts;

/// <summary>Length protects; rules about digits and signs only make people write passwords down (NIST SP 800-63B, section 5.1.1.2).</summary>
internal static class PasswordRules
{
    public const int Shortest = 12;
    public const int Longest = 200;
    public const int FewestDifferent = 5;

    /// <summary>Names shorter than this are in many a word.</summary>
    private const int ShortestName = 4;

    /// <summary>Why a password is not taken; null where it is. The same rule wherever one is chosen.</summary>
    public static Refusal? Check(string password, string name, string email, string field = "Password")
    {
        if (password.Length < Shortest)
            return new("PasswordTooShort", field, Shortest);
        if (password.Length > Longest)
            return new("TooLong", field, Longest);
        if (password.Distinct().Count() < FewestDifferent)
            return new("PasswordTooSimple", field, FewestDifferent - 1);
        if (NamesIn(name, email).Any(own => password.Contains(own, StringComparison.OrdinalIgnoreCase)))
            return new("PasswordHoldsName", field);
        return CommonPasswords.Contain(password) ? new("PasswordTooCommon", field) : null;
    }

    private static IEnumerable<string> NamesIn(string name, string email) =>
        name.Split(' ').Append(email.Split('@')[0]).SelectMany(part => part.Split('.', '-', '_', '+').Append(part)).Where(part => part.Length >= ShortestName);
}
