using System.Security.Cryptography;
using System.Text;

namespace Cairn.Accounts;

/// <summary>Secrets that are shown once and kept as a hash. They are long and random, so that a plain hash protects them.</summary>
internal static class Secrets
{
    public const int HashLength = 64;

    private const string Letters = "abcdefghijkmnpqrstuvwxyz23456789";   // 32, without those that look alike

    /// <summary>For a link: 256 bits.</summary>
    public static string ForLink() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <summary>Plain words, 64 of them, that are hard to mishear.</summary>
    private static readonly string[] Plain =
    [
        "acorn", "amber", "anchor", "apple", "arrow", "autumn", "badger", "basket", "beacon", "birch", "bridge", "button", "candle", "canyon", "cedar", "cherry",
        "clover", "cobalt", "copper", "cotton", "daisy", "dragon", "ember", "falcon", "feather", "fiddle", "garden", "ginger", "harbour", "hazel", "heron", "honey",
        "island", "ivory", "jasper", "kettle", "ladder", "lantern", "lemon", "linen", "maple", "meadow", "mirror", "nutmeg", "oasis", "orchard", "otter", "pebble",
        "pepper", "pillow", "plum", "quartz", "ribbon", "river", "saddle", "silver", "spruce", "thimble", "tulip", "velvet", "walnut", "willow", "window", "zephyr",
    ];

    /// <summary>To be read off a screen: three plain words, 18 bits, for where tries are counted.</summary>
    public static string InWords() => string.Join('-', RandomNumberGenerator.GetItems<string>(Plain, 3));

    /// <summary>To be copied by hand: 80 bits in four groups.</summary>
    public static string ForPaper() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));

    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
