using System.Buffers.Binary;

namespace Cairn.Shared.Uploads;

/// <summary>JPEG (ITU-T T.81, annex B): markers with their lengths, then the scan. What a camera wrote about itself and the place is left out, but which side is up is kept.</summary>
internal static class JpegPicture
{
    private const byte Marker = 0xFF, Start = 0xD8, End = 0xD9, Scan = 0xDA, Comment = 0xFE, FirstApplication = 0xE0, LastApplication = 0xEF, Exif = 0xE1, Adobe = 0xEE;

    public static bool IsOne(ReadOnlySpan<byte> bytes) => bytes is [Marker, Start, Marker, ..];

    /// <summary>Without camera data, comments and anything after the end; null where it is damaged.</summary>
    public static byte[]? Cleaned(ReadOnlySpan<byte> bytes)
    {
        using var clean = new MemoryStream(bytes.Length);
        clean.Write([Marker, Start]);
        for (var at = 2; at + 4 <= bytes.Length;)
        {
            if (bytes[at] != Marker)
                return null;
            var kind = bytes[at + 1];
            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]) + 2;
            if (length < 4 || length > bytes.Length - at)
                return null;
            if (kind == Scan)
                return WithScan(clean, bytes[at..]);
            var segment = bytes.Slice(at, length);
            if (kind == Exif && ExifOrientation.Of(segment[4..]) is { } orientation)
                clean.Write(ExifOrientation.Alone(orientation));
            else if (kind is not (>= FirstApplication and <= LastApplication or Comment) || kind is FirstApplication or Adobe)
                clean.Write(segment);
            at += length;
        }

        return null;
    }

    /// <summary>From the scan on all belongs to the picture, to its end.</summary>
    private static byte[]? WithScan(MemoryStream clean, ReadOnlySpan<byte> rest)
    {
        var end = rest.LastIndexOf([Marker, End]);
        if (end < 0)
            return null;
        clean.Write(rest[..(end + 2)]);
        return clean.ToArray();
    }
}
