using System.Buffers.Binary;

namespace Cairn.Shared.Uploads;

/// <summary>PNG (W3C, third edition): a signature, then chunks of length, name, data and checksum.</summary>
internal static class PngPicture
{
    private const int Frame = 12;   // length, name and checksum of a chunk

    /// <summary>What draws the picture; texts, times and camera data are left out.</summary>
    private static readonly string[] Kept = ["IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "pHYs"];

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool IsOne(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Signature);

    /// <summary>Without all that does not draw, and without anything after the end; null where it is damaged.</summary>
    public static CleanPicture? Cleaned(ReadOnlySpan<byte> bytes)
    {
        using var clean = new MemoryStream(bytes.Length);
        clean.Write(Signature);
        var (width, height) = (0u, 0u);
        for (var at = Signature.Length; at + Frame <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
            if (length > bytes.Length - at - Frame)
                return null;
            var chunk = bytes.Slice(at, (int)length + Frame);
            var name = System.Text.Encoding.ASCII.GetString(chunk.Slice(4, 4));
            if ((name == "IHDR") != (at == Signature.Length))
                return null;
            if (name == "IHDR" && length >= 8)
                (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(chunk[8..]), BinaryPrimitives.ReadUInt32BigEndian(chunk[12..]));
            if (Array.IndexOf(Kept, name) >= 0)
                clean.Write(chunk);
            if (name == "IEND")
                return width > 0 && height > 0 ? new(clean.ToArray(), width, height) : null;
            at += chunk.Length;
        }

        return null;
    }
}
