using System.Text;
using Cairn.Shared.Uploads;

namespace Cairn.Tests.Uploads;

/// <summary>What is taken for a picture, and what of it is kept.</summary>
public sealed class PictureTests
{
    [Fact]
    public void Keeps_a_photo_without_camera_place_and_comments_but_the_right_way_up()
    {
        var picture = Read(PictureBytes.Jpeg());

        picture.Type.ShouldBe("image/jpeg");
        Encoding.Latin1.GetString(picture.Bytes).ShouldNotContain("Amara");
        picture.Bytes.AsSpan().EndsWith((ReadOnlySpan<byte>)[4, 0xFF, 0xD9]).ShouldBeTrue();
        ExifOrientation.Of(picture.Bytes.AsSpan(picture.Bytes.AsSpan().IndexOf("Exif\0\0"u8))).ShouldBe((ushort)6);
    }

    [Fact]
    public void Says_nothing_of_the_way_up_where_it_is_upright() => Encoding.Latin1.GetString(Read(PictureBytes.Jpeg(orientation: 1)).Bytes).ShouldNotContain("Exif");

    [Fact]
    public void Keeps_a_drawing_without_texts_and_what_hangs_on_behind()
    {
        var picture = Read(PictureBytes.Png());

        picture.Type.ShouldBe("image/png");
        Encoding.Latin1.GetString(picture.Bytes).ShouldNotContain("Amara");
        picture.Bytes.Length.ShouldBe(PictureBytes.Png().Length - 12 - "Comment\0".Length - PictureBytes.Secret.Length - "<script>".Length - PictureBytes.Secret.Length);
    }

    [Fact]
    public void Cleaning_what_is_clean_changes_nothing()
    {
        foreach (var sent in new[] { PictureBytes.Jpeg(), PictureBytes.Png() })
            Read(Read(sent).Bytes).Bytes.ShouldBe(Read(sent).Bytes);
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")]
    [InlineData("GIF89a")]
    [InlineData("<html>")]
    [InlineData("")]
    public void Takes_no_other_kind_whatever_its_name(string sent) => Picture.Read(Encoding.ASCII.GetBytes(sent), "Photo").Refusal!.Words.ShouldBe("PictureUnknown");

    [Fact]
    public void Refuses_what_is_too_large() => Picture.Read(new byte[Picture.Largest + 1], "Photo").Refusal!.Words.ShouldBe("PictureTooLarge");

    [Fact]
    public void Never_fails_on_what_is_cut_short_or_changed()
    {
        foreach (var whole in new[] { PictureBytes.Jpeg(), PictureBytes.Png() })
        {
            for (var length = 0; length < whole.Length; length++)
            {
                Picture.Read(whole[..length], "Photo");
                var changed = (byte[])whole.Clone();
                changed[length] ^= 0xFF;
                Picture.Read(changed, "Photo");
            }
        }
    }

    private static Picture Read(byte[] sent) => Picture.Read(sent, "Photo").Picture.ShouldNotBeNull();
}
