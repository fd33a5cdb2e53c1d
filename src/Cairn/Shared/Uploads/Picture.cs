using Cairn.Shared.Basics;

namespace Cairn.Shared.Uploads;

/// <summary>A picture that somebody sent: known by its own bytes, never by the name or type that came with it, and without what a camera wrote in.</summary>
public sealed record Picture(string Type, byte[] Bytes)
{
    /// <summary>In bytes: a photo of a phone, reduced a little.</summary>
    public const int Largest = 2 * 1024 * 1024;

    /// <summary>Reads what was sent; or says why it is not taken.</summary>
    public static (Refusal? Refusal, Picture? Picture) Read(byte[] sent, string field)
    {
        if (sent.Length > Largest)
            return (new("PictureTooLarge", field, Largest / (1024 * 1024)), null);
        if (JpegPicture.IsOne(sent))
            return JpegPicture.Cleaned(sent) is { } jpeg ? (null, new("image/jpeg", jpeg)) : (new("PictureDamaged", field), null);
        if (PngPicture.IsOne(sent))
            return PngPicture.Cleaned(sent) is { } png ? (null, new("image/png", png)) : (new("PictureDamaged", field), null);
        return (new("PictureUnknown", field), null);
    }
}
