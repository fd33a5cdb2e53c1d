using System.Collections;
using System.Globalization;
using System.Resources;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;

namespace Cairn.Tests.Language;

public sealed class WordsTests
{
    private static readonly Words English = Words.In(SpokenLanguage.English);
    private static readonly Words Pseudo = Words.In(SpokenLanguage.Pseudo);

    [Fact]
    public void Dates_and_numbers_are_written_as_the_language_writes_them()
    {
        English.Of(new DateOnly(2026, 9, 2)).ShouldBe("2 Sep 2026");
        English.Of(new DateTimeOffset(2026, 3, 2, 9, 5, 0, TimeSpan.FromHours(1))).ShouldBe("2 Mar 2026 08:05");
        new DateOnly(2026, 9, 2).ToString("dddd d MMMM", English.Culture).ShouldBe("Wednesday 2 September");
        1234.5.ToString("N1", English.Culture).ShouldBe("1,234.5");
        English.Culture.Name.ShouldBe("en-GB");
    }

    [Theory]
    [InlineData("2026-03-02T23:30:00Z", "2 Mar 2026 23:30")]
    [InlineData("2026-07-02T23:30:00Z", "3 Jul 2026 00:30")]
    public void Moments_are_shown_as_the_clocks_of_the_place_show_them(string moment, string shown)
    {
        var london = Words.In(SpokenLanguage.English, TimeZoneInfo.FindSystemTimeZoneById("Europe/London"));
        var at = DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);

        london.Of(at).ShouldBe(shown);
        shown.ShouldStartWith(london.DayOf(at));
    }

    [Fact]
    public void Dates_come_from_the_resources_and_not_from_the_machine() =>
        Pseudo.Of(new DateOnly(2026, 9, 2)).ShouldBe("2 ⟦Šéþ~⟧ 2026");

    [Fact]
    public void Pseudo_text_is_longer_and_keeps_its_gaps()
    {
        var text = Pseudo["TooLong", 40];

        text.ShouldStartWith("⟦Ŵŕîţé åţ ṁöšţ 40 çĥåŕåçţéŕš.~");
        text.ShouldEndWith("~⟧");
        text.Length.ShouldBeGreaterThan(English["TooLong", 40].Length * 13 / 10);
        Pseudo.Of(new Refusal("TooLong", "Name", 40)).ShouldBe(text);
    }

    [Fact]
    public void No_text_is_given_twice()
    {
        var assembly = typeof(Words).Assembly;
        var keys = assembly.GetManifestResourceNames().Where(name => name.EndsWith("Words.resources", StringComparison.Ordinal))
            .SelectMany(name => new ResourceManager(Path.GetFileNameWithoutExtension(name), assembly).GetResourceSet(CultureInfo.InvariantCulture, true, true)!.Cast<DictionaryEntry>().Select(entry => (string)entry.Key));

        keys.GroupBy(key => key).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();
    }
}
