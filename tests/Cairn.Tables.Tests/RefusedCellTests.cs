namespace Cairn.Tables.Tests;

/// <summary>Where somebody wants to be told every cell that does not do, and not the first alone.</summary>
public sealed class RefusedCellTests
{
    [Fact]
    public void All_cells_that_are_no_numbers_are_told_and_missing()
    {
        var told = new List<RefusedCell>();

        Sample.Column("1", "x", "x", "", "2", "1e999", "3").Numbers("x", told).Values.ShouldBe([1, null, null, null, 2, null, 3]);

        told.Select(cell => (cell.Row, cell.Column, cell.Found)).ShouldBe([(1, "x", "x"), (2, "x", "x"), (5, "x", "1e999")]);
    }

    [Fact]
    public void A_comma_of_decimals_is_found_beside_them()
    {
        var told = new List<RefusedCell>();

        Sample.Column("1,5", "x", "2,5", "3").Numbers("x", told).Values.ShouldBe([1.5, null, 2.5, 3]);

        told.Count.ShouldBe(1);
    }

    [Fact]
    public void All_cells_that_are_no_dates_are_told()
    {
        var told = new List<RefusedCell>();

        var periods = Sample.Column("soon", "2024-01-31", "", "", "12", "2024-13-01", "2024-02-29").Periods("x", told);

        periods.AreDates.ShouldBeTrue();
        (periods.Date(1), periods.Date(6)).ShouldBe((new(2024, 1, 31), new(2024, 2, 29)));
        told.Select(cell => (cell.Row, cell.Found)).ShouldBe([(0, "soon"), (2, ""), (3, ""), (4, "12"), (5, "2024-13-01")]);
    }

    [Fact]
    public void The_order_of_day_and_month_is_found_beside_them()
    {
        var told = new List<RefusedCell>();

        var periods = Sample.Column("01/02/2024", "soon", "31/01/2024").Periods("x", told);

        periods.Date(0).ShouldBe(new(2024, 2, 1));
        told.Single().Row.ShouldBe(1);
    }

    [Fact]
    public void A_date_format_that_somebody_gave_tells_them_too()
    {
        var told = new List<RefusedCell>();

        var table = Sample.Read("x,y\n1/2/2024,a\nsoon,a\n,a\n3/2/2024,a\n", new() { DateFormat = "d/M/yyyy" });

        table.Periods("x", told).Date(3).ShouldBe(new(2024, 2, 3));
        told.Select(cell => cell.Row).ShouldBe([1, 2]);
    }

    [Fact]
    public void What_concerns_the_whole_column_is_refused_as_ever()
    {
        Should.Throw<TableException>(() => Sample.Column("1,5", "1.5").Numbers("x", new List<RefusedCell>()));
        Should.Throw<TableException>(() => Sample.Column("01/02/2024", "02/03/2024").Periods("x", new List<RefusedCell>()));
    }

    [Fact]
    public void A_long_cell_is_told_in_short()
    {
        var told = new List<RefusedCell>();

        Sample.Column(new string('x', 500), "1").Numbers("x", told);

        told.Single().Found.Length.ShouldBeLessThan(70);
    }
}
