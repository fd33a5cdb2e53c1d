using Cairn.Drawing.Measuring;

namespace Cairn.Drawing.Tests.Measuring;

public class WrappingTests
{
    [Fact]
    public void Breaks_at_spaces_and_drops_them() => Lines("one two  three ", 60).ShouldBe(["one two", "three"]);

    [Fact]
    public void Breaks_a_word_that_is_too_long_and_no_emoji() =>
        Lines("😀😀😀😀", 34).ShouldBe(["😀😀", "😀😀"]);

    [Fact]
    public void An_empty_text_has_no_line() => Lines("  ", 60).ShouldBeEmpty();

    [Fact]
    public void Every_line_fits()
    {
        foreach (var line in Lines("Pneumonoultramicroscopicsilicovolcanoconiosis among miners, by month of first attendance", 90))
            TextWidth.Of(line, 12).ShouldBeLessThanOrEqualTo(90);
    }

    [Fact]
    public void The_last_of_so_many_lines_holds_the_rest() =>
        Wrapping.Lines("one two  three  four ", 60, 12, most: 2).ShouldBe(["one two", "three  four"]);

    private static List<string> Lines(string text, double width) => Wrapping.Lines(text, width, 12);
}
