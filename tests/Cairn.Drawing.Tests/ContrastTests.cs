using System.Globalization;
using System.Text.RegularExpressions;

namespace Cairn.Drawing.Tests;

/// <summary>WCAG 2.2: text 4.5 to 1, marks 3 to 1, on the paper and on the band between the limits.</summary>
public class ContrastTests
{
    private static readonly Dictionary<string, string>[] Themes = [.. Blocks(ChartStyles.Css)];

    [Fact]
    public void There_are_three_themes_with_the_same_colours()
    {
        Themes.Length.ShouldBe(3);
        Themes.ShouldAllBe(theme => theme.Keys.Order().SequenceEqual(Themes[0].Keys.Order()));
    }

    [Theory]
    [InlineData("ink")]
    [InlineData("quiet")]
    [InlineData("target")]
    [InlineData("improvement")]
    [InlineData("concern")]
    [InlineData("neutral")]
    public void Text_can_be_read(string colour)
    {
        foreach (var theme in Themes)
            Ratio(theme[colour], theme["surface"]).ShouldBeGreaterThanOrEqualTo(4.5);
    }

    [Theory]
    [InlineData("improvement")]
    [InlineData("concern")]
    [InlineData("neutral")]
    [InlineData("common")]
    [InlineData("target")]
    [InlineData("quiet")]
    [InlineData("ink")]
    public void Marks_can_be_seen(string colour)
    {
        foreach (var theme in Themes)
        {
            Ratio(theme[colour], theme["surface"]).ShouldBeGreaterThanOrEqualTo(3);
            Ratio(theme[colour], theme["band"]).ShouldBeGreaterThanOrEqualTo(3);
        }
    }

    [Fact]
    public void Signals_keep_the_colours_of_the_house()
    {
        Themes[0]["improvement"].ShouldBe("#0B6FB8");
        Themes[0]["concern"].ShouldBe("#B85300");
        Themes[0]["neutral"].ShouldBe("#5B2A86");
        Themes[0]["common"].ShouldBe("#5B6770");
    }

    private static IEnumerable<Dictionary<string, string>> Blocks(string css) =>
        Regex.Matches(css, @":root\s*\{(?<body>[^}]*)\}", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(block =>
            Regex.Matches(block.Groups["body"].Value, "--cairn-(?<name>[a-z]+): (?<value>#[0-9A-F]{6})", RegexOptions.None, TimeSpan.FromSeconds(1))
                .ToDictionary(token => token.Groups["name"].Value, token => token.Groups["value"].Value, StringComparer.Ordinal));

    private static double Ratio(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour) =>
        0.2126 * Channel(colour.Substring(1, 2)) + 0.7152 * Channel(colour.Substring(3, 2)) + 0.0722 * Channel(colour.Substring(5, 2));

    private static double Channel(string hex)
    {
        var value = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
