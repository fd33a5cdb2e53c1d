using System.Xml.Linq;

namespace Cairn.Host.Tests.Accepted;

/// <summary>The files that are written: each form once, a folder of one picture a facet under safe names.</summary>
public sealed class OutputTests
{
    private const string Facets = "p,v,f\n1,2,../../up\n2,3,../../up\n1,2,a/b\n2,4,a/b\n1,2,a:b\n2,4,a:b\n1,2,\n2,3,\n";

    [Fact]
    public void Writes_every_form_that_was_asked_for()
    {
        using var cli = new Cli();
        var file = cli.File("data.csv", "p,v\n1,2\n2,3\n");
        string[] names = ["a.svg", "a.html", "a.csv", "a.json", "B.SVG"];

        Cli.Run(["chart", file, "--kind", "i", "--period", "p", "--value", "v", .. names.SelectMany(name => new[] { "--out", cli.PathOf(name) })]).ShouldBeDone();

        Directory.EnumerateFiles(cli.Folder).Select(Path.GetFileName).ShouldBe([.. names, "data.csv"], ignoreOrder: true);
        XDocument.Load(cli.PathOf("a.svg")).Root!.Name.LocalName.ShouldBe("svg");
    }

    [Fact]
    public void Writes_a_file_named_twice_once()
    {
        using var cli = new Cli();
        var file = cli.File("data.csv", "p,v\n1,2\n2,3\n");

        Cli.Run("chart", file, "--kind", "i", "--period", "p", "--value", "v", "--out", cli.PathOf("a.json"), "--out", Path.Combine(cli.Folder, ".", "a.json")).ShouldBeDone();

        Directory.EnumerateFiles(cli.Folder).Count().ShouldBe(2);
    }

    [Fact]
    public void Writes_one_picture_for_each_facet_into_a_folder_and_none_outside_it()
    {
        using var cli = new Cli();
        var file = cli.File("data.csv", Facets);

        Cli.Run("chart", file, "--kind", "run", "--period", "p", "--value", "v", "--facet", "f", "--out", cli.PathOf("charts") + "/").ShouldBeDone();

        Directory.EnumerateFiles(cli.PathOf("charts"), "*.svg").Count().ShouldBe(4);
        Directory.EnumerateFileSystemEntries(cli.Folder).Count().ShouldBe(2);
        foreach (var picture in Directory.EnumerateFiles(cli.PathOf("charts")))
            XDocument.Load(picture).Root!.Name.LocalName.ShouldBe("svg");
    }

    [Fact]
    public void Writes_a_wall_of_facets_as_one_page()
    {
        using var cli = new Cli();
        var file = cli.File("data.csv", Facets);

        Cli.Run("chart", file, "--kind", "run", "--period", "p", "--value", "v", "--facet", "f", "--out", cli.PathOf("wall.html")).ShouldBeDone();

        File.ReadAllText(cli.PathOf("wall.html")).ShouldContain("a/b");
    }

    [Fact]
    public void Escapes_what_people_typed()
    {
        using var cli = new Cli();
        var file = cli.File("data.csv", "p,<script>alert(1)</script>\n1,2\n2,3\n");

        Cli.Run("chart", file, "--kind", "run", "--period", "p", "--value", "<script>alert(1)</script>", "--title", "\"<b>&'\u0001", "--out", cli.PathOf("a.svg"), "--out", cli.PathOf("a.html")).ShouldBeDone();

        XDocument.Load(cli.PathOf("a.svg")).Descendants().ShouldNotContain(element => element.Name.LocalName == "script");
        File.ReadAllText(cli.PathOf("a.html")).ShouldNotContain("<script>");
    }
}
