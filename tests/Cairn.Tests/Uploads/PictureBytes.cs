using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Cairn.Tests.Uploads;

/// <summary>Small pictures made by hand, with what cameras and programs write into them.</summary>
internal static class PictureBytes
{
    public const string Secret = "51.5N 0.1W, Nokia of Amara";

    /// <summary>One grey pixel, whatever it declares, and a text.</summary>
    public static byte[] Png(ushort width = 1)
    {
        using var data = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write([0, 128]);
        return
        [
            0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A,
            .. Chunk("IHDR", [0, 0, (byte)(width >> 8), (byte)width, 0, 0, 0, 1, 8, 0, 0, 0, 0]), .. Chunk("tEXt", Encoding.ASCII.GetBytes("Comment\0" + Secret)), .. Chunk("IDAT", data.ToArray()), .. Chunk("IEND", []),
            .. Encoding.ASCII.GetBytes("<script>" + Secret),
        ];
    }

    /// <summary>The segments of a photo that lies on its side; what is scanned is not looked at.</summary>
    public static byte[] Jpeg(ushort orientation = 6, ushort width = 640) =>
    [
        0xFF, 0xD8,
        .. Segment(0xE0, [.. "JFIF\0"u8, 1, 2, 0, 0, 1, 0, 1, 0, 0]),
        .. Segment(0xE1, [.. "Exif\0\0"u8, .. "II"u8, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0, 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(Secret)]),
        .. Segment(0xE1, Encoding.ASCII.GetBytes("http://ns.adobe.com/xap/1.0/\0" + Secret)),
        .. Segment(0xFE, Encoding.ASCII.GetBytes(Secret)),
        .. Segment(0xDB, new byte[65]),
        .. Segment(0xC2, [8, 0x01, 0xE0, (byte)(width >> 8), (byte)width, 1, 1, 0x11, 0]),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 1, 2, 0xFF, 0xD0, 3, 0xFF, 0x00, 4, 0xFF, 0xD9,
        .. Encoding.ASCII.GetBytes("<script>" + Secret),
    ];

    /// <summary>A picture that is drawn in two scans, with a comment between them.</summary>
    public static byte[] Progressive()
    {
        var whole = Jpeg();
        var end = whole.AsSpan().LastIndexOf<byte>([0xFF, 0xD9]);
        return [.. whole[..end], .. Segment(0xFE, Encoding.ASCII.GetBytes(Secret)), .. Segment(0xC4, new byte[19]), 0xFF, .. Segment(0xDA, [1, 1, 0, 1, 63, 0]), 5, 6, 7, 0xFF, 0xD9];
    }

    private static byte[] Segment(byte marker, byte[] data) => [0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data];

    private static byte[] Chunk(string name, byte[] data)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. data];
        var frame = new byte[8];
        BinaryPrimitives.WriteUInt32BigEndian(frame, (uint)data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(frame.AsSpan(4), Crc(named));
        return [.. frame[..4], .. named, .. frame[4..]];
    }

    private static uint Crc(byte[] data)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var one in data)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? 0xEDB88320u ^ (crc >> 1) : crc >> 1;
        }

        return ~crc;
    }
}
