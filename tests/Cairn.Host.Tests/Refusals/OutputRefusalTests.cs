namespace Cairn.Host.Tests.Refusals;

/// <summary>A refusal leaves no output file, and what was there before stays.</summary>
public sealed class OutputRefusalTests
{
    [Theory]
    [InlineData("p,v 1,2 2,x", "--kind i --period p --value v")]
    [InlineData("p,v 1,2 2,3", "--kind i --period p --value v --exclude 9")]
    [InlineData("p,v 1,2 2,3", "--kind p --period p --value v")]
    [InlineData("p,v 1,2 2,-3", "--kind c --period p --value v")]
    [InlineData("p,v 1,2 2,3", "--kind i --period q --value v")]
    public void Leaves_no_file(string rows, string options)
    {
        using var cli = new Cli();
        var file = cli.File("data.csv", Charted.Lines(rows));

        Cli.Run(["chart", file, .. options.Split(' '), "--out", cli.PathOf("a.json"), "--out", cli.PathOf("a.csv"), "--out", cli.PathOf("a.svg"), "--out", cli.PathOf("a.html"), "--out", cli.PathOf("charts/")]).ShouldBeRefused();

        Directory.EnumerateFileSystemEntries(cli.Folder).ShouldBe([file]);
    }

    [Fact]
    public void Keeps_what_was_there_before()
    {
        using var cli = new Cli();
        var file = cli.File("data.csv", "p,v\n1,x\n");
        var old = cli.File("a.json", "yesterday");

        Cli.Run("chart", file, "--kind", "i", "--period", "p", "--value", "v", "--out", old).ShouldBeRefused();

        File.ReadAllText(old).ShouldBe("yesterday");
    }

    [Theory]
    [InlineData("a.png", ".svg")]
    [InlineData("a", ".svg")]
    [InlineData("a.xlsx", ".svg")]
    public void Refuses_a_form_it_cannot_write(string name, string known)
    {
        using var cli = new Cli();
        var file = cli.File("data.csv", "p,v\n1,2\n2,3\n");

        Cli.Run("chart", file, "--kind", "i", "--period", "p", "--value", "v", "--out", cli.PathOf(name)).ShouldBeRefused(name, known);

        Directory.EnumerateFileSystemEntries(cli.Folder).ShouldBe([file]);
    }

    [Fact]
    public void Refuses_to_write_over_the_file_it_reads()
    {
        using var cli = new Cli();
        var file = cli.File("data.csv", "p,v\n1,2\n2,3\n");

        Cli.Run("chart", file, "--kind", "i", "--period", "p", "--value", "v", "--out", file).ShouldBeRefused("data.csv");

        File.ReadAllText(file).ShouldBe("p,v\n1,2\n2,3\n");
    }

    [Fact]
    public void Refuses_to_write_over_the_annotations_it_reads()
    {
        using var cli = new Cli();
        var file = cli.File("data.csv", "p,v\n1,2\n2,3\n");
        var notes = cli.File("notes.csv", "period,text\n1,New bed\n");

        Cli.Run("chart", file, "--kind", "i", "--period", "p", "--value", "v", "--annotations", notes, "--out", notes).ShouldBeRefused("notes.csv");

        File.ReadAllText(notes).ShouldBe("period,text\n1,New bed\n");
    }

    [Fact]
    public void Puts_back_what_was_there_when_a_later_file_cannot_be_written()
    {
        using var cli = new Cli();
        var file = cli.File("data.csv", "p,v,f\n1,2,A\n2,3,A\n1,2,B\n2,3,B\n");
        Directory.CreateDirectory(cli.PathOf("charts/B.svg"));
        File.WriteAllText(cli.PathOf("charts/A.svg"), "yesterday");

        Cli.Run("chart", file, "--kind", "i", "--period", "p", "--value", "v", "--facet", "f", "--out", cli.PathOf("charts/")).ShouldBeRefused("B.svg");

        File.ReadAllText(cli.PathOf("charts/A.svg")).ShouldBe("yesterday");
        Directory.EnumerateFileSystemEntries(cli.PathOf("charts")).Count().ShouldBe(2);
    }

    [Fact]
    public void Touches_no_file_it_was_not_asked_to_write()
    {
        using var cli = new Cli();
        var file = cli.File("data.json.part", "p,v\n1,2\n2,3\n");

        Cli.Run("chart", file, "--kind", "i", "--period", "p", "--value", "v", "--out", cli.PathOf("data.json")).ShouldBeDone();

        File.ReadAllText(file).ShouldBe("p,v\n1,2\n2,3\n");
        Directory.EnumerateFileSystemEntries(cli.Folder).Count().ShouldBe(2);
    }

    [Fact]
    public void Leaves_none_of_several_files_when_one_cannot_be_written()
    {
        using var cli = new Cli();
        var file = cli.File("data.csv", "p,v\n1,2\n2,3\n");
        var name = new string('x', 300) + ".json";

        Cli.Run("chart", file, "--kind", "i", "--period", "p", "--value", "v", "--out", cli.PathOf("a.json"), "--out", cli.PathOf("charts/"), "--out", cli.PathOf(name)).ShouldBeRefused("--out", name);

        Directory.EnumerateFileSystemEntries(cli.Folder).ShouldBe([file]);
    }

    [Fact]
    public void Refuses_a_folder_that_cannot_be_made()
    {
        using var cli = new Cli();
        var file = cli.File("data.csv", "p,v\n1,2\n2,3\n");

        Cli.Run("chart", file, "--kind", "i", "--period", "p", "--value", "v", "--out", Path.Combine(file, "a.json")).ShouldBeRefused("a.json");
    }

    [Fact]
    public void Refuses_one_picture_of_several_facets()
    {
        using var cli = new Cli();
        var file = cli.File("data.csv", "p,v,f\n1,2,a\n1,3,b\n1,3,c\n2,3,a\n2,3,b\n2,3,c\n");

        Cli.Run("chart", file, "--kind", "i", "--period", "p", "--value", "v", "--facet", "f", "--out", cli.PathOf("a.svg")).ShouldBeRefused("\"f\"", "3", ".html");

        Directory.EnumerateFileSystemEntries(cli.Folder).ShouldBe([file]);
    }
}
