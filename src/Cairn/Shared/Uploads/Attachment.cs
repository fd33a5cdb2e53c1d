using Cairn.Shared.Basics;

namespace Cairn.Shared.Uploads;

/// <summary>A file that somebody sent beside what they wrote: a picture, a PDF, a text or a sheet. It is known by its own bytes, never by the type that came with it.</summary>
/// <param name="Type">As it is served.</param>
/// <param name="Ending">Of its name, with the dot.</param>
/// <param name="Bytes">All of it; a picture without what a camera wrote in.</param>
public sealed record Attachment(string Type, string Ending, byte[] Bytes)
{
    /// <summary>In bytes: it must go into one request, with what was written.</summary>
    public const int Largest = 3 * 1024 * 1024;

    private const byte Space = 0x20, Tab = 0x09, LineFeed = 0x0A, CarriageReturn = 0x0D, Delete = 0x7F;

    private static ReadOnlySpan<byte> Pdf => "%PDF-"u8;

    /// <summary>Reads what was sent; or says why it is not taken. Of the name only the ending counts, and only to tell one sort of text from another.</summary>
    public static (Refusal? Refusal, Attachment? Attachment) Read(byte[] sent, string name, string field)
    {
        if (sent.Length == 0)
            return (new("AttachmentEmpty", field), null);
        if (JpegPicture.IsOne(sent) || PngPicture.IsOne(sent))
            return OfPicture(Picture.Read(sent, field));
        if (sent.Length > Largest)
            return (new("AttachmentTooLarge", field, Largest / (1024 * 1024)), null);
        return KindOf(sent, name) is { } kind ? (null, new(kind.Type, kind.Ending, sent)) : (new("AttachmentUnknown", field), null);
    }

    private static (Refusal? Refusal, Attachment? Attachment) OfPicture((Refusal? Refusal, Picture? Picture) read) =>
        read.Picture is { } picture ? (null, new(picture.Type, picture.Type == "image/png" ? ".png" : ".jpg", picture.Bytes)) : (read.Refusal, null);

    private static (string Type, string Ending)? KindOf(byte[] sent, string name)
    {
        if (sent.AsSpan().StartsWith(Pdf))
            return ("application/pdf", ".pdf");
        if (SheetFile.IsPacked(sent))
            return SheetFile.KindOf(sent);
        if (!Array.TrueForAll(sent, IsText))
            return null;
        if (name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
            return ("text/csv", ".csv");
        return name.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) ? ("text/tab-separated-values", ".tsv") : ("text/plain", ".txt");
    }

    private static bool IsText(byte one) => one is (>= Space and not Delete) or Tab or LineFeed or CarriageReturn;
}
