using Cairn.Shared.Basics;

namespace Cairn.Shared.Uploads;

/// <summary>A picture that somebody sent: known by its own bytes, never by the name or type that came with it, and without what a camera wrote in.</summary>
public sealed record Picture(string Type, byte[] Bytes)
{
    /// <summary>In bytes: a photo of a phone, reduced a little.</summary>
    public const int Largest = 2 * 1024 * 1024;

    /// <summary>In points, either way: a few bytes may declare a picture that fills the memory of whoever looks at it.</summary>
    public const int Widest = 8000;

    /// <summary>Reads what was sent; or says why it is not taken.</summary>
    public static (Refusal? Refusal, Picture? Picture) Read(byte[] sent, string field)
    {
        if (sent.Length > Largest)
            return (new("PictureTooLarge", field, Largest / (1024 * 1024)), null);
        if (JpegPicture.IsOne(sent))
            return Taken("image/jpeg", JpegPicture.Cleaned(sent), field);
        return PngPicture.IsOne(sent) ? Taken("image/png", PngPicture.Cleaned(sent), field) : (new("PictureUnknown", field), null);
    }

    private static (Refusal? Refusal, Picture? Picture) Taken(string type, CleanPicture? clean, string field)
    {
        if (clean is null)
            return (new("PictureDamaged", field), null);
        return clean.Width > Widest || clean.Height > Widest
            ? (new("PictureTooWide", field, clean.Width, clean.Height, Widest), null)
            : (null, new(type, clean.Bytes));
    }
}

/// <summary>A picture without what does not draw, and how large it says that it is, in points.</summary>
internal sealed record CleanPicture(byte[] Bytes, long Width, long Height);
