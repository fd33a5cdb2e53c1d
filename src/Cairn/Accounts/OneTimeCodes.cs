using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Cairn.Accounts;

/// <summary>
/// The codes that an app on a phone shows, from a shared key and the time (RFC 6238 with HMAC-SHA-1, six digits and steps of 30 seconds,
/// which every such app knows). Identity's own provider neither says which step a code belongs to nor asks our clock.
/// </summary>
internal static class OneTimeCodes
{
    public const int KeyLength = 20;   // as long as the hash, RFC 4226, section 4

    private const int Digits = 6;
    private const int StepSeconds = 30;
    private const int StepsOff = 1;    // clocks differ a little, RFC 6238, section 5.2

    /// <summary>The step that a code belongs to; null where it belongs to none about now.</summary>
    public static long? StepOf(byte[] key, string code, DateTimeOffset now)
    {
        var given = Encoding.UTF8.GetBytes(string.Concat(code.Where(sign => !char.IsWhiteSpace(sign))));
        var middle = now.ToUnixTimeSeconds() / StepSeconds;
        long? found = null;
        for (var step = middle - StepsOff; step <= middle + StepsOff; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(given, Encoding.UTF8.GetBytes(At(key, step))))
                found = step;
        }

        return found;
    }

    /// <summary>The code of a moment.</summary>
    public static string At(byte[] key, DateTimeOffset moment) => At(key, moment.ToUnixTimeSeconds() / StepSeconds);

    /// <summary>RFC 4226, section 5.3.</summary>
    private static string At(byte[] key, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // The standard's hash; codes do not rest on what is weak in SHA-1, RFC 6238, appendix B of RFC 4226.
        HMACSHA1.HashData(key, counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0x0F)..]) & 0x7FFFFFFF;
        return (number % 1_000_000).ToString("D" + Digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }
}
