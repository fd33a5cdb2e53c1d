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
    public void Keeps_nothing_of_a_second_picture_behind_the_first() =>
        Read([.. PictureBytes.Jpeg(), .. PictureBytes.Jpeg()]).Bytes.ShouldBe(Read(PictureBytes.Jpeg()).Bytes);

    [Fact]
    public void Keeps_every_scan_of_a_progressive_photo_and_no_comment_between_them()
    {
        var bytes = Read(PictureBytes.Progressive()).Bytes;

        Encoding.Latin1.GetString(bytes).ShouldNotContain("Amara");
        bytes.AsSpan().EndsWith((ReadOnlySpan<byte>)[5, 6, 7, 0xFF, 0xD9]).ShouldBeTrue();
        bytes.AsSpan().IndexOf((ReadOnlySpan<byte>)[1, 2, 0xFF, 0xD0, 3, 0xFF, 0x00, 4]).ShouldBePositive();
        bytes.AsSpan().Count((ReadOnlySpan<byte>)[0xFF, 0xDA]).ShouldBe(2);
    }

    [Fact]
    public void Refuses_what_declares_more_than_a_screen_could_ever_need()
    {
        foreach (var sent in new[] { PictureBytes.Jpeg(width: 8001), PictureBytes.Png(width: 8001) })
            Picture.Read(sent, "Photo").Refusal!.Words.ShouldBe("PictureTooWide");
        Picture.Read(PictureBytes.Jpeg(width: 8000), "Photo").Refusal.ShouldBeNull();
        Picture.Read(PictureBytes.Jpeg(width: 0), "Photo").Refusal!.Words.ShouldBe("PictureDamaged");
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
