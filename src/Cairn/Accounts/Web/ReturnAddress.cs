namespace Cairn.Accounts.Web;

/// <summary>Where somebody wanted to go before signing in. An address that leads to another site is not followed.</summary>
internal static class ReturnAddress
{
    public static bool IsOurs(string? address) =>
        address is ['/', ..] && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains('\\', StringComparison.Ordinal) && !address.Any(char.IsControl);
}
