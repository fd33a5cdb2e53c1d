using Cairn.Testing;

namespace Cairn.Tables.Tests;

/// <summary>Real files as hospitals and statistical offices publish them.</summary>
public sealed class SharedDataTests
{
    [Theory]
    [InlineData("ae_attendances.csv", "period", true, "attendances", 12765)]
    [InlineData("cdi.csv", "month", true, "days", 36)]
    [InlineData("complaints.csv", "month", false, "complaints", 20)]
    [InlineData("gtt.csv", "month", true, "harms", 340)]
    [InlineData("hospital_infections.csv", "month", true, "days", 432)]
    [InlineData("ons_weekly_deaths.csv", "date", true, "counts", 18803)]
    [InlineData("california_smoking.csv", "year", false, "lnincome", 1209)]
    public void Reads_real_files(string file, string period, bool areDates, string value, int rows)
    {
        Assert.SkipUnless(SharedFolder.Exists, SharedFolder.Absent);
        var table = TableReader.Read(SharedFolder.Path("data", file), cancel: TestContext.Current.CancellationToken);

        table.RowCount.ShouldBe(rows);
        table.Periods(period).AreDates.ShouldBe(areDates);
        table.Numbers(value).Count.ShouldBe(rows);
    }

    [Fact]
    public void Reads_outcomes_of_operations()
    {
        Assert.SkipUnless(SharedFolder.Exists, SharedFolder.Absent);
        var table = TableReader.Read(SharedFolder.Path("data", "cabg.csv"), cancel: TestContext.Current.CancellationToken);

        table.Outcomes("death").Values.ShouldAllBe(outcome => outcome == 0 || outcome == 1);
    }
}
