namespace Cairn.Accounts;

/// <summary>Bytes as people copy them: capitals and the digits 2 to 7 (RFC 4648, section 6).</summary>
internal static class Base32
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>For whole groups of five bytes, which need no filling.</summary>
    public static string Of(byte[] bytes) => string.Concat(bytes.Chunk(5).SelectMany(Group));

    private static IEnumerable<char> Group(byte[] five)
    {
        var number = five.Aggregate(0L, (sum, one) => (sum << 8) | one);
        for (var shift = 35; shift >= 0; shift -= 5)
            yield return Letters[(int)(number >> shift) & 31];
    }
}
