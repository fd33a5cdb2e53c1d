using System.Text;

namespace Cairn.Tables.Sources;

/// <summary>Sees the encoding in the first bytes of a text, where they show it.</summary>
internal static class EncodingGuess
{
    public static Encoding Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The encoding, or null while only ASCII or an undecided eight-bit text shows; and the length of the mark to skip.</summary>
    public static (Encoding? Encoding, int Mark) From(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith(Encoding.UTF8.Preamble)) return (Encoding.UTF8, Encoding.UTF8.Preamble.Length);
        if (head.StartsWith(Encoding.Unicode.Preamble)) return (Encoding.Unicode, 2);
        if (head.StartsWith(Encoding.BigEndianUnicode.Preamble)) return (Encoding.BigEndianUnicode, 2);

        var (even, odd) = CountZeros(head);
        var mostLetters = head.Length / 2 * 7 / 10;
        if (even == 0 && odd > 0 && odd >= mostLetters) return (Encoding.Unicode, 0);
        if (odd == 0 && even > 0 && even >= mostLetters) return (Encoding.BigEndianUnicode, 0);
        return (null, 0);
    }

    /// <summary>Plain letters in UTF-16 leave a zero in every second byte.</summary>
    private static (int Even, int Odd) CountZeros(ReadOnlySpan<byte> head)
    {
        var (even, odd) = (0, 0);
        if (!head.Contains((byte)0)) return (even, odd);
        for (var i = 0; i < head.Length; i++)
        {
            if (head[i] != 0) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }

        return (even, odd);
    }
}
