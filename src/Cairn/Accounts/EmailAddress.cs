using System.Net.Mail;

namespace Cairn.Accounts;

internal static class EmailAddress
{
    public const int Longest = 254;

    /// <summary>A plain address: no display name, no room for a second line.</summary>
    public static bool IsOne(string text) => text.Length <= Longest && MailAddress.TryCreate(text, out var address) && address.Address == text && !text.Any(char.IsControl);

    /// <summary>As addresses are compared, the same way as Identity does it for accounts.</summary>
    public static string Normalised(string text) => text.Trim().Normalize().ToUpperInvariant();
}
