using System.Security.Cryptography;
using System.Text;

namespace Cairn.Accounts;

/// <summary>A word that only its holder knows, as it stands in a link. What is stored is its hash, which opens nothing.</summary>
internal static class Secret
{
    private const int Bytes = 32;

    public static string Make() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    public static string HashOf(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
