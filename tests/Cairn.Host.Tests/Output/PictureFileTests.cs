using System.Xml.Linq;
using Cairn.Host.Commands;

namespace Cairn.Host.Tests.Output;

/// <summary>The files that people open: drawings, pages, walls and folders.</summary>
public sealed class PictureFileTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Writes_a_drawing_that_says_what_it_shows()
    {
        using var cli = new Cli();

        var ran = Cli.Run("chart", Cli.Sample("falls.csv"), "--period", "month", "--value", "falls", "--denominator", "bed_days", "--out", cli.PathOf("falls.svg")).ShouldBeDone();

        var drawing = XDocument.Load(cli.PathOf("falls.svg")).Root!;
        drawing.Element(Svg + "title")!.Value.ShouldBe("Falls per 1,000 bed days");
        drawing.Element(Svg + "desc")!.Value.ShouldStartWith("Falls per 1,000 bed days: the latest value is ");
        ran.Output.ShouldContain(drawing.Element(Svg + "desc")!.Value);
        ran.Output.ShouldEndWith($"Written: {cli.PathOf("falls.svg")}{Environment.NewLine}");
    }

    [Fact]
    public void Writes_a_page_with_sentence_pictures_and_table()
    {
        using var cli = new Cli();

        Cli.Run("chart", Cli.Sample("falls.csv"), "--period", "month", "--value", "falls", "--kind", "c", "--title", "Falls <b>&</b>", "--out", cli.PathOf("falls.html")).ShouldBeDone();

        var page = File.ReadAllText(cli.PathOf("falls.html"));
        page.ShouldContain("<h1>Falls &lt;b&gt;&amp;&lt;/b&gt;</h1>");
        page.ShouldContain("<p class=\"says\">The latest value is ");
        page.Split("<svg").Length.ShouldBe(4, "a phone, a page and a wide screen each have their picture");
        page.Split("<tr>").Length.ShouldBe(38, "a heading and 36 points");
        page.ShouldNotContain("<script");
        foreach (var loading in new[] { " src=", " href=", "@import", "url(" })
            page.ShouldNotContain(loading, Case.Insensitive, "nothing is loaded from elsewhere");
    }

    [Fact]
    public void Writes_a_wall_of_many_facets_with_one_picture_each()
    {
        using var cli = new Cli();
        var file = cli.File("wards.csv", Wards("Ash", "Birch", "Cedar"));

        Cli.Run("chart", file, "--facet", "ward", "--period", "month", "--value", "falls", "--kind", "c", "--out", cli.PathOf("wall.html")).ShouldBeDone();

        var page = File.ReadAllText(cli.PathOf("wall.html"));
        page.Split("<svg").Length.ShouldBe(4);
        foreach (var ward in new[] { "Ash", "Birch", "Cedar" })
            page.ShouldContain(ward);
    }

    [Fact]
    public void Writes_one_drawing_a_facet_into_a_folder_that_it_makes()
    {
        using var cli = new Cli();
        var file = cli.File("wards.csv", Wards("A/E", "A-E", "Ward 7"));

        Cli.Run("chart", file, "--facet", "ward", "--period", "month", "--value", "falls", "--kind", "c", "--out", cli.PathOf("charts/")).ShouldBeDone();

        Directory.EnumerateFiles(cli.PathOf("charts")).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["A-E-2.svg", "A-E.svg", "Ward-7.svg"], ignoreOrder: true);
    }

    [Fact]
    public void Asks_for_one_facet_where_a_drawing_shows_one()
    {
        using var cli = new Cli();
        var file = cli.File("wards.csv", Wards("Ash", "Birch"));

        Cli.Run("chart", file, "--facet", "ward", "--period", "month", "--value", "falls", "--kind", "c", "--out", cli.PathOf("one.svg")).ShouldBeRefused("ward", "2 values", "--where");
        File.Exists(cli.PathOf("one.svg")).ShouldBeFalse();

        Cli.Run("chart", file, "--facet", "ward", "--where", "ward=Ash", "--period", "month", "--value", "falls", "--kind", "c", "--out", cli.PathOf("one.svg")).ShouldBeDone();
        XDocument.Load(cli.PathOf("one.svg")).Root!.Element(Svg + "title")!.Value.ShouldBe("Ash: Falls");
    }

    [Fact]
    public void Flags_annotations_on_the_chart_they_belong_to()
    {
        using var cli = new Cli();
        var file = cli.File("wards.csv", Wards("Ash", "Birch"));
        var notes = cli.File("notes.csv", "period,text,ward\n3,Huddles began,Ash\n4,Alarm mats,Birch\n");

        Cli.Run("chart", file, "--facet", "ward", "--period", "month", "--value", "falls", "--kind", "c", "--annotations", notes, "--out", cli.PathOf("charts/")).ShouldBeDone();

        var ash = File.ReadAllText(cli.PathOf("charts/Ash.svg"));
        ash.ShouldContain("Huddles began");
        ash.ShouldNotContain("Alarm mats");
    }

    [Fact]
    public void Draws_proportions_in_per_cent_and_leaves_the_numbers_alone()
    {
        using var cli = new Cli();
        var rows = string.Concat(Enumerable.Range(1, 14).Select(i => $"{i},{20 + i % 3},40\n"));
        var file = cli.File("share.csv", "week,seen,came\n" + rows);

        var json = Cli.Run("chart", file, "--period", "week", "--value", "seen", "--denominator", "came", "--kind", "p", "--target", "0.5", "--json", "--out", cli.PathOf("share.svg")).ShouldBeDone().Json;

        json.GetProperty("points")[0].GetProperty("y").GetDouble().ShouldBe(0.525);
        json.GetProperty("sentence").GetString()!.ShouldContain("55%");
        File.ReadAllText(cli.PathOf("share.svg")).ShouldContain("50%");
    }

    [Theory]
    [InlineData("chart")]
    [InlineData("funnel")]
    [InlineData("cusum")]
    [InlineData("pareto")]
    public void Every_example_of_the_help_runs(string verb)
    {
        using var cli = new Cli();
        foreach (var example in Examples.For(verb))
        {
            var words = example.Split(' ').Skip(1).Select(word =>
                word.StartsWith("samples/", StringComparison.Ordinal) ? Cli.Sample(word["samples/".Length..])
                : Path.HasExtension(word) && !double.TryParse(word, System.Globalization.CultureInfo.InvariantCulture, out _) ? cli.PathOf(word) : word);
            Cli.Run([.. words]).ShouldBeDone();
        }
    }

    [Theory]
    [InlineData("funnel wards.csv --unit ward --value falls --denominator bed_days --kind rate --multiply 1000")]
    [InlineData("cusum operations.csv --period date --value died --p0 0.03")]
    [InlineData("pareto reasons.csv --category reason --count patients")]
    public void Every_family_has_its_drawing_page_and_tables(string command)
    {
        using var cli = new Cli();
        var words = command.Split(' ');
        words[1] = Cli.Sample(words[1]);

        Cli.Run([.. words, "--out", cli.PathOf("a.svg"), "--out", cli.PathOf("a.html"), "--out", cli.PathOf("a.csv"), "--out", cli.PathOf("a.json")]).ShouldBeDone();

        var drawing = XDocument.Load(cli.PathOf("a.svg")).Root!;
        drawing.Element(Svg + "title")!.Value.ShouldNotBeNullOrWhiteSpace();
        drawing.Element(Svg + "desc")!.Value.ShouldNotBeNullOrWhiteSpace();
        File.ReadAllText(cli.PathOf("a.html")).Split("<svg").Length.ShouldBe(4);
        File.ReadAllLines(cli.PathOf("a.csv")).Length.ShouldBeGreaterThan(5);
        File.ReadAllText(cli.PathOf("a.json")).ShouldStartWith("{");
    }

    private static string Wards(params string[] names) =>
        "ward,month,falls\n" + string.Concat(names.SelectMany(name => Enumerable.Range(1, 13).Select(month => $"{name},{month},{3 + (month * 7 + name.Length) % 5}\n")));

    [Fact]
    public void The_picture_of_the_readme_is_what_its_command_draws()
    {
        using var cli = new Cli();

        Cli.Run("chart", Cli.Sample("falls.csv"), "--period", "month", "--value", "falls", "--denominator", "bed_days", "--out", cli.PathOf("falls.svg")).ShouldBeDone();

        File.ReadAllText(cli.PathOf("falls.svg")).ShouldBe(File.ReadAllText(Path.Combine(Cairn.Testing.SharedFolder.Repository, "docs", "images", "falls.svg")), "copy the new picture to docs/images, and look at it");
    }
}
