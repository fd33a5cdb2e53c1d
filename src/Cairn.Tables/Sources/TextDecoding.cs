using System.Buffers;
using System.Text;

namespace Cairn.Tables.Sources;

/// <summary>
/// Turns bytes into text in one pass. UTF-16 shows itself by its mark or its pattern of zeros. Otherwise the first
/// letter beyond ASCII decides for the whole file: valid UTF-8, or else Windows-1252, which older spreadsheets write.
/// </summary>
internal sealed class TextDecoding : TextReader
{
    public const string NotText = "this is not a text file";
    public const string ExpectedText = "a CSV, TSV or Excel (.xlsx) file";

    private readonly string name;
    private readonly Stream stream;
    private readonly byte[] bytes;
    // A little longer than the bytes: letters cut in two at the end of a chunk come out with the next one.
    private readonly char[] text = new char[StreamHead.Size + 16];
    private readonly bool isWide;
    private readonly long? size;
    private Decoder decoder;
    private bool isDecided;
    private bool isLast;
    private int held;
    private int start;
    private int end;
    private long bytesRead;

    public TextDecoding(StreamHead head, string name)
    {
        this.name = name;
        stream = head.Rest;
        bytes = head.Bytes;
        bytesRead = head.Length;
        if (stream.CanSeek) size = stream.Length;

        var (encoding, mark) = EncodingGuess.From(bytes.AsSpan(0, head.Length));
        isWide = encoding is UnicodeEncoding;
        isDecided = encoding is not null;
        decoder = (encoding ?? Encoding.UTF8).GetDecoder();
        isLast = head.Length < bytes.Length;
        Decode(mark, head.Length);
        while (start == end && !isLast) Fill();
    }

    /// <summary>The text at hand before anything is read: enough to see how the file is laid out.</summary>
    public ReadOnlySpan<char> Sample => text.AsSpan(start, end - start);

    public bool SampleIsWhole => isLast;

    /// <summary>Whether a reader has been told that there is no more.</summary>
    public bool IsAtEnd { get; private set; }

    public double? Fraction => size > 0 ? Math.Min(1, (double)bytesRead / size.Value) : null;

    public override int Read(char[] buffer, int index, int count)
    {
        while (start == end && !isLast) Fill();
        var length = Math.Min(count, end - start);
        text.AsSpan(start, length).CopyTo(buffer.AsSpan(index));
        start += length;
        IsAtEnd |= length == 0 && count > 0;
        return length;
    }

    private void Fill()
    {
        var read = stream.Read(bytes, held, bytes.Length - held);
        bytesRead += read;
        isLast = read == 0;
        Decode(0, held + read);
    }

    private void Decode(int from, int to)
    {
        var chunk = bytes.AsSpan(from, to - from);
        if (!isWide && HoldsBinary(chunk)) throw new TableException(name, NotText, ExpectedText);

        var ready = isDecided ? chunk.Length : Decide(chunk);
        start = 0;
        end = decoder.GetChars(chunk[..ready], text, isLast);
        chunk[ready..].CopyTo(bytes);
        held = chunk.Length - ready;

        if (isWide && text.AsSpan(0, end).Contains('\0')) throw new TableException(name, NotText, ExpectedText);
    }

    /// <summary>Control characters that no text has; tab, line ends, form feed and the old end-of-file mark are text.</summary>
    private static bool HoldsBinary(ReadOnlySpan<byte> chunk)
    {
        const uint TextControls = 1u << '\t' | 1u << '\n' | 1u << '\v' | 1u << '\f' | 1u << '\r' | 1u << 26;
        foreach (var character in chunk)
        {
            if (character < ' ' && (TextControls >> character & 1) == 0)
                return true;
        }

        return false;
    }

    /// <summary>Decides at the first letter beyond ASCII; returns how many bytes can be decoded now.</summary>
    private int Decide(ReadOnlySpan<byte> chunk)
    {
        var letter = 0;
        while (letter < chunk.Length && chunk[letter] <= 0x7F) letter++;
        if (letter == chunk.Length) return chunk.Length;

        var status = Rune.DecodeFromUtf8(chunk[letter..], out _, out _);
        if (status == OperationStatus.NeedMoreData && !isLast) return letter;

        isDecided = true;
        if (status != OperationStatus.Done) decoder = EncodingGuess.Windows1252.GetDecoder();
        return chunk.Length;
    }
}
