using System.Text;
using Cairn.Imports;
using Cairn.Measures;
using Cairn.Tables;

namespace Cairn.Tests.Imports;

/// <summary>How files become rows, before it is known what they are about.</summary>
public sealed class ImportSheetTests
{
    private static readonly ImportColumns Columns = new() { Period = "p", Measure = Guid.Empty, Value = "v" };

    [Fact]
    public void Rows_without_a_number_are_none()
    {
        var rows = Read("p,v,d\n2024-01,5,\n2024-02,,\n2024-03,,7\n", Columns with { Denominator = "d" });

        rows.Rows.Select(row => (row.Number, row.Found)).ShouldBe([(2, new(5)), (4, new(null, 7))]);
        (rows.Empty, rows.Problems.Count).ShouldBe((1, 0));
    }

    [Fact]
    public void A_value_may_be_a_difference()
    {
        var rows = Read("p,v,less\n2024-01,12,5\n2024-02,12,\n", Columns with { Minus = "less" });

        rows.Rows.Select(row => row.Found.Value).ShouldBe([7], "without one of the two there is none");
    }

    [Fact]
    public void Days_that_could_be_two_need_an_order()
    {
        const string File = "p,v\n01/02/2024,1\n01/03/2024,2\n";

        Should.Throw<TableException>(() => Read(File, Columns)).Message.ShouldContain("1 February 2024 or 2 January 2024");
        Read(File, Columns with { Order = DateOrder.DayFirst }).Rows.Select(row => row.Day).ShouldBe([new(2024, 2, 1), new(2024, 3, 1)]);
        Read(File, Columns with { Order = DateOrder.MonthFirst }).Rows.Select(row => row.Day).ShouldBe([new(2024, 1, 2), new(2024, 1, 3)]);
    }

    [Fact]
    public void Every_cell_that_does_not_do_is_told()
    {
        var rows = Read("p;v\nsoon;1\n2024-02;x\n;3\n2024-04;4,5\n2024-05;5,5\n", Columns);

        rows.Problems.Select(problem => (problem.Row, problem.Part, problem.Refusal.Words)).ShouldBe([(2, ImportPart.Period, "ImportCellNoDate"), (3, ImportPart.Value, "ImportCellNoNumber"), (4, ImportPart.Period, "ImportCellEmpty")]);
        rows.Rows.Select(row => row.Found.Value).ShouldBe([4.5, 5.5]);
    }

    [Fact]
    public void Columns_without_a_name_of_their_own_cannot_be_chosen()
    {
        var head = ImportSheet.HeadOf("p,v,,v\n2024-01,1,2,3\n"u8.ToArray(), "a.csv", TestContext.Current.CancellationToken);

        head.Headings.ShouldBe(["p"]);
    }

    [Fact]
    public void The_same_headings_in_another_order_are_the_same() => PrintOf("a,b\n1,2\n").ShouldBe(PrintOf("b,a\n1,2\n"));

    [Theory]
    [InlineData("measure,group,period,value,denominator", "period", "measure", "value", "denominator", "group")]
    [InlineData("Month,Numerator,Bed_Days", "Month", "", "Numerator", "Bed_Days", "")]
    [InlineData("when,how many", "", "", "", "", "")]
    public void Plain_headings_are_understood(string headings, string period, string measure, string value, string denominator, string group)
    {
        var one = new ImportTarget(new(Guid.CreateVersion7(DateTimeOffset.UnixEpoch)), new() { Name = "Late", Shape = ReadingShape.Proportion }, []);

        var guessed = ImportGuess.For(headings.Split(','), [one]);

        (guessed.Period, guessed.MeasureColumn, guessed.Value, guessed.Denominator, guessed.Group).ShouldBe((period, measure, value, denominator, group));
        guessed.Measure.ShouldBe(measure.Length > 0 ? null : one.Id.Value);
    }

    [Theory]
    [InlineData("Falls", "Falls")]
    [InlineData("=SUM(A1)", "'=SUM(A1)")]
    [InlineData("'quoted", "''quoted")]
    [InlineData("'", "''")]
    public void A_name_is_no_formula_and_comes_back_as_it_was(string name, string written)
    {
        ImportNames.Write(name).ShouldBe(written);
        ImportNames.Read(written).ShouldBe(name);
    }

    private static string PrintOf(string file) => ImportSheet.HeadOf(Encoding.UTF8.GetBytes(file), "a.csv", TestContext.Current.CancellationToken).Print;

    private static ImportRows Read(string file, ImportColumns columns) => ImportSheet.Read(Encoding.UTF8.GetBytes(file), "a.csv", columns, TestContext.Current.CancellationToken);
}
