using System.Security.Cryptography;
using System.Text;

namespace Cairn.Accounts;

/// <summary>Secrets that are shown once and kept as a print. They are long and random, so that a plain hash protects them.</summary>
internal static class Secrets
{
    private const string Letters = "abcdefghijkmnpqrstuvwxyz23456789";   // 32, without those that look alike

    /// <summary>For a link: 256 bits.</summary>
    public static string ForLink() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>To be copied by hand: 80 bits in four groups.</summary>
    public static string ForPaper() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));

    public static string Print(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
