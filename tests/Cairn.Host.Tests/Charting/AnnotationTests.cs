namespace Cairn.Host.Tests.Charting;

/// <summary>--annotations: a file with a period and a text in each row.</summary>
public sealed class AnnotationTests
{
    private const string Dates = "p,v\n2024-01-01,2\n2024-02-01,3\n2024-03-01,5\n";
    private const string Numbers = "p,v\n1,2\n2,3\n3,5\n";

    [Theory]
    [InlineData("period,text\n2024-02-01,New checklist\n")]
    [InlineData("when,what\n2024-02-15,New checklist\n")]
    [InlineData("text,period\nNew checklist,2024-02-01\n")]
    [InlineData("note,period\nNew checklist,2024-02-01\n")]
    [InlineData("text,when\nNew checklist,2024-02-01\n")]
    [InlineData("period,text\n2024-02-01,New checklist\n2035-01-01,far away\n")]
    public void Are_drawn(string notes)
    {
        using var cli = new Cli();

        Draw(cli, Dates, cli.File("notes.csv", notes)).ShouldBeDone();

        File.ReadAllText(cli.PathOf("a.svg")).ShouldContain("New checklist");
    }

    [Theory]
    [InlineData("period\n2024-02-01\n", "")]
    [InlineData("period,text\n", "")]
    [InlineData("period,text\nsoon,New checklist\n", "row 2")]
    [InlineData("period,text\n,New checklist\n", "row 2")]
    [InlineData("period,text\n01/02/2024,New checklist\n", "--date-format")]
    [InlineData("period,text\n3,New checklist\n", "date")]
    public void Are_refused_where_they_cannot_be_placed(string notes, string word)
    {
        using var cli = new Cli();

        Draw(cli, Dates, cli.File("notes.csv", notes)).ShouldBeRefused("notes.csv", word);

        File.Exists(cli.PathOf("a.svg")).ShouldBeFalse();
    }

    [Fact]
    public void Are_refused_with_dates_where_periods_are_numbers()
    {
        using var cli = new Cli();

        Draw(cli, Numbers, cli.File("notes.csv", "period,text\n2024-02-01,New checklist\n")).ShouldBeRefused("notes.csv", "number");
    }

    [Fact]
    public void Are_refused_where_there_is_no_such_file()
    {
        using var cli = new Cli();

        Draw(cli, Numbers, cli.PathOf("notes.csv")).ShouldBeRefused("notes.csv");
    }

    private static Ran Draw(Cli cli, string data, string notes) =>
        Cli.Run("chart", cli.File("data.csv", data), "--kind", "run", "--period", "p", "--value", "v", "--annotations", notes, "--out", cli.PathOf("a.svg"));
}
