namespace Cairn.Host.Tests.Refusals;

/// <summary>Cells that cannot be what their column should be: file, row, column, what was found and what was expected.</summary>
public sealed class CellRefusalTests
{
    [Theory]
    [InlineData("1,2 2,many 3,4")]
    [InlineData("1,2 2,1.2.3.4 3,4")]
    [InlineData("1,2 2,12% 3,4")]
    [InlineData("1,2 2,£12 3,4")]
    [InlineData("1,2 2,NaN 3,4")]
    [InlineData("1,2 2,inf 3,4")]
    [InlineData("1,2 2,-Infinity 3,4")]
    [InlineData("1,2 2,∞ 3,4")]
    [InlineData("1,2 2,1e999 3,4")]
    [InlineData("1,2 2,0x10 3,4")]
    [InlineData("1,2 2,1_2_3 3,4")]
    public void Refuses_what_is_no_finite_number(string rows)
    {
        foreach (var kind in new[] { "run", "i", "c", "auto" })
            Charted.Run("p,v " + rows, $"--kind {kind} --period p --value v").ShouldBeRefused("data.csv, row 3, column \"v\"", "expected");
    }

    [Theory]
    [InlineData("p")]
    [InlineData("pprime")]
    [InlineData("u")]
    [InlineData("uprime")]
    [InlineData("iprime")]
    [InlineData("run")]
    [InlineData("i")]
    [InlineData("mr")]
    public void Refuses_a_denominator_of_zero_or_less(string kind)
    {
        Charted.Run("p,v,n 1,0,5 2,0,0 3,1,5", $"--kind {kind} --period p --value v --denominator n").ShouldBeRefused("data.csv, row 3, column \"n\"", "0", "expected");
        Charted.Run("p,v,n 1,0,5 2,0,-4 3,1,5", $"--kind {kind} --period p --value v --denominator n").ShouldBeRefused("data.csv, row 3, column \"n\"", "-4", "expected");
        Charted.Run("p,v,n 1,0,5 2,0, 3,1,5", $"--kind {kind} --period p --value v --denominator n").ShouldBeRefused("data.csv, row 3, column \"n\"", "expected");
        Charted.Run("p,v,n 1,0,5 2,0,few 3,1,5", $"--kind {kind} --period p --value v --denominator n").ShouldBeRefused("data.csv, row 3, column \"n\"", "few", "expected");
    }

    [Theory]
    [InlineData("p")]
    [InlineData("pprime")]
    public void Refuses_a_numerator_above_its_denominator(string kind) =>
        Charted.Run("p,v,n 1,0,5 2,6,5 3,1,5", $"--kind {kind} --period p --value v --denominator n").ShouldBeRefused("data.csv, row 3, column \"v\"", "6", "5", "expected");

    [Theory]
    [InlineData("p", "--denominator n")]
    [InlineData("pprime", "--denominator n")]
    [InlineData("u", "--denominator n")]
    [InlineData("uprime", "--denominator n")]
    [InlineData("c", "")]
    [InlineData("g", "")]
    public void Refuses_a_negative_count(string kind, string options) =>
        Charted.Run("p,v,n 1,0,5 2,-1,5 3,1,5", $"--kind {kind} --period p --value v {options}").ShouldBeRefused("data.csv, row 3, column \"v\"", "-1", "expected");

    [Theory]
    [InlineData("0")]
    [InlineData("-2")]
    public void Refuses_a_time_that_did_not_pass(string value) =>
        Charted.Run($"p,v 1,4 2,{value} 3,1", "--kind t --period p --value v").ShouldBeRefused("data.csv, row 3, column \"v\"", value, "expected");

    [Fact]
    public void Names_the_row_of_the_file_even_when_rows_are_not_sorted() =>
        Charted.Run("p,v 9,4 2,-3 5,1", "--kind c --period p --value v").ShouldBeRefused("row 3");

    [Fact]
    public void Refuses_dates_that_could_be_two_days_with_advice() =>
        Charted.Run("p,v 01/02/2024,4 02/03/2024,1", "--kind i --period p --value v").ShouldBeRefused("data.csv, row 2, column \"p\"", "01/02/2024", "--date-format");

    [Fact]
    public void Takes_the_advice() =>
        Charted.Json("p,v 01/02/2024,4 02/03/2024,1", "--kind i --period p --value v --date-format dd/MM/yyyy").Each("x").ShouldBe("2024-02-01 2024-03-02");

    [Theory]
    [InlineData("2024-02-30")]
    [InlineData("2024-13-01")]
    [InlineData("32.01.2024")]
    [InlineData("29/02/2023")]
    [InlineData("yesterday")]
    [InlineData("2024-01-01T25:00")]
    public void Refuses_a_date_that_no_calendar_has(string date) =>
        Charted.Run($"p,v 2024-01-01,4 {date},1", "--kind i --period p --value v").ShouldBeRefused("data.csv, row 3, column \"p\"", date, "expected");

    [Fact]
    public void Refuses_an_empty_period() =>
        Charted.Run("p,v 2024-01-01,4 ,1", "--kind i --period p --value v").ShouldBeRefused("data.csv, row 3, column \"p\"", "expected");

    [Fact]
    public void Refuses_dates_among_numbers() =>
        Charted.Run("p,v 1,4 2024-01-01,1", "--kind i --period p --value v").ShouldBeRefused("data.csv, row 3, column \"p\"", "expected");

    [Fact]
    public void Refuses_a_row_of_another_length() =>
        Charted.Run("p,v 1,4 2,1,9", "--kind i --period p --value v").ShouldBeRefused("data.csv, row 3", "expected");

    [Theory]
    [InlineData("2,1e101,5", "v")]
    [InlineData("2,-1e308,5", "v")]
    [InlineData("2,1,1e200", "n")]
    [InlineData("2,1,1e-200", "n")]
    public void Refuses_a_number_too_large_to_calculate_with(string row, string column) =>
        Charted.Run($"p,v,n 1,1,5 {row} 3,1,5", "--kind i --period p --value v --denominator n").ShouldBeRefused($"data.csv, row 3, column \"{column}\"", "1e100");

    [Theory]
    [InlineData("1e100", "9e99")]
    [InlineData("1e-300", "3e-310")]
    [InlineData("1e308", "1e308")]
    [InlineData("1e300", "-1e300")]
    public void Survives_huge_numbers(string one, string other)
    {
        foreach (var kind in new[] { "run", "i", "mr", "xbar", "s", "c", "g", "t" })
        {
            var ran = Charted.Run($"p,v 1,{one} 2,{other} 2,{one} 3,{one}".Replace(kind is "g" or "t" ? $" 2,{one}" : "§", "", StringComparison.Ordinal), $"--kind {kind} --period p --value v --json");

            ran.Code.ShouldBeOneOf([0, 2], kind + ran.Error);
            if (ran.Code == 0)
                ran.Json.GetProperty("points").GetArrayLength().ShouldBe(3);
        }
    }

    [Fact]
    public void Refuses_a_target_too_large_to_draw() =>
        Charted.Run("p,v,n,t 1,2,9,1e308 2,3,9,1", "--kind p --period p --value v --denominator n --target-column t").ShouldBeRefused("row 2", "\"t\"", "1e100");

    [Fact]
    public void Refuses_periods_too_far_apart_to_draw() =>
        Charted.Run("p,v -1e308,2 0,3 1e308,2", "--kind run --period p --value v").ShouldBeRefused("row 2", "\"p\"", "1e100");
}
