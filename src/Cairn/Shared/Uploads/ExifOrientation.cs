using System.Buffers.Binary;

namespace Cairn.Shared.Uploads;

/// <summary>Which side of a photo is up, as cameras note it (Exif 2.32, tag 0x0112).</summary>
internal static class ExifOrientation
{
    private const ushort Tag = 0x0112;
    private const int TiffAt = 6, EntryLength = 12;

    private static ReadOnlySpan<byte> Name => "Exif\0\0"u8;

    /// <summary>1 to 8; null where it is not noted, or upright anyway.</summary>
    public static ushort? Of(ReadOnlySpan<byte> exif)
    {
        if (!exif.StartsWith(Name) || exif.Length < TiffAt + 8)
            return null;
        var tiff = exif[TiffAt..];
        var isLittle = tiff[0] == (byte)'I';
        var directory = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (directory > tiff.Length - 2)
            return null;
        var entries = Number(tiff[(int)directory..], isLittle);
        for (var i = 0; i < entries && directory + 2 + ((i + 1) * EntryLength) <= tiff.Length; i++)
        {
            var entry = tiff.Slice((int)directory + 2 + (i * EntryLength), EntryLength);
            if (Number(entry, isLittle) == Tag)
                return Number(entry[8..], isLittle) is var side and > 1 and <= 8 ? side : null;
        }

        return null;
    }

    /// <summary>A segment that says this and nothing else.</summary>
    public static byte[] Alone(ushort orientation) =>
    [
        0xFF, 0xE1, 0, 34, .. Name, (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8,
        0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0,
    ];

    private static ushort Number(ReadOnlySpan<byte> at, bool isLittle) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);
}
