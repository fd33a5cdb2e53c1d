namespace Cairn.Tables.Sources;

/// <summary>What the first bytes of a file say it is.</summary>
internal enum FileKind
{
    Text,
    Zip,
    CompoundDocument,
    OtherBinary,
}

/// <summary>Tells kinds of file apart by their first bytes; a file's name may mislead.</summary>
internal static class Signature
{
    public static FileKind Of(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8)) return FileKind.Zip;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return FileKind.CompoundDocument;
        if (head.StartsWith("%PDF-"u8) || head.StartsWith("{\\rtf"u8)) return FileKind.OtherBinary;
        return FileKind.Text;
    }
}
