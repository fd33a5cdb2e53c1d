using System.Buffers.Binary;

namespace Cairn.Shared.Uploads;

/// <summary>JPEG (ITU-T T.81, annex B): markers with their lengths, and scans between them. What a camera wrote about itself and the place is left out, but which side is up is kept.</summary>
internal static class JpegPicture
{
    private const byte Marker = 0xFF, Stuffing = 0x00, FirstRestart = 0xD0, LastRestart = 0xD7, Start = 0xD8, End = 0xD9, Scan = 0xDA;
    private const byte Comment = 0xFE, FirstApplication = 0xE0, LastApplication = 0xEF, Exif = 0xE1, Adobe = 0xEE;
    private const byte FirstFrame = 0xC0, LastFrame = 0xCF, HuffmanTable = 0xC4, Reserved = 0xC8, ArithmeticTable = 0xCC;
    private const int ShortestFrame = 9;

    public static bool IsOne(ReadOnlySpan<byte> bytes) => bytes is [Marker, Start, Marker, ..];

    /// <summary>Without camera data, comments and anything after its own end; null where it is damaged.</summary>
    public static CleanPicture? Cleaned(ReadOnlySpan<byte> bytes)
    {
        using var clean = new MemoryStream(bytes.Length);
        clean.Write([Marker, Start]);
        var (width, height) = (0, 0);
        for (var at = 2; at + 4 <= bytes.Length || IsEnd(bytes[at..]);)
        {
            if (IsEnd(bytes[at..]))
            {
                clean.Write([Marker, End]);
                return width > 0 && height > 0 ? new(clean.ToArray(), width, height) : null;
            }

            if (bytes[at] != Marker || bytes[at + 1] is Start or Stuffing)
                return null;
            if (bytes[at + 1] == Marker)
            {
                at++; // filling before a marker
                continue;
            }

            var kind = bytes[at + 1];
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]) + 2;
            if (length < 4 || length > bytes.Length - at || (kind == Scan && width == 0))
                return null;
            var segment = bytes.Slice(at, length);
            if (IsFrame(kind) && length >= ShortestFrame)
                (height, width) = (Math.Max(height, BinaryPrimitives.ReadUInt16BigEndian(segment[5..])), Math.Max(width, BinaryPrimitives.ReadUInt16BigEndian(segment[7..])));
            Keep(clean, kind, segment);
            at += length;
            if (kind != Scan)
                continue;
            var drawn = LengthOfScan(bytes[at..]);
            clean.Write(bytes.Slice(at, drawn));
            at += drawn;
        }

        return null;
    }

    private static bool IsEnd(ReadOnlySpan<byte> rest) => rest is [Marker, End, ..];

    private static bool IsFrame(byte kind) => kind is >= FirstFrame and <= LastFrame and not (HuffmanTable or Reserved or ArithmeticTable);

    private static void Keep(MemoryStream clean, byte kind, ReadOnlySpan<byte> segment)
    {
        if (kind == Exif && ExifOrientation.Of(segment[4..]) is { } orientation)
            clean.Write(ExifOrientation.Alone(orientation));
        else if (kind is not (>= FirstApplication and <= LastApplication or Comment) || kind is FirstApplication or Adobe)
            clean.Write(segment);
    }

    /// <summary>To the next marker that is not part of what is drawn; a progressive picture has more scans behind it.</summary>
    private static int LengthOfScan(ReadOnlySpan<byte> rest)
    {
        for (var at = 0; at + 1 < rest.Length; at++)
        {
            if (rest[at] == Marker && rest[at + 1] is not (Stuffing or Marker or >= FirstRestart and <= LastRestart))
                return at;
        }

        return rest.Length;
    }
}
