namespace Cairn.Tables.Tests;

public sealed class ProgressTests
{
    private static readonly string text = "a,b\n" + string.Concat(Enumerable.Repeat("12,34\n", 120_000));

    [Fact]
    public void Reports_rows_and_share_on_the_way()
    {
        var reports = new Reports();

        Sample.Read(text, new TableOptions { Progress = reports });

        reports.Seen.Count.ShouldBe(3);
        reports.Seen[0].RowsRead.ShouldBeInRange(49_000, 51_000);
        reports.Seen[0].FractionRead!.Value.ShouldBeInRange(0.3, 0.6);
        reports.Seen[^1].ShouldBe(new TableProgress(120_000, 1));
    }

    [Fact]
    public void Stops_when_asked()
    {
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));

        Should.Throw<OperationCanceledException>(() => TableReader.Read(stream, "ward.csv", null, cancel.Token));
    }

    private sealed class Reports : IProgress<TableProgress>
    {
        public List<TableProgress> Seen { get; } = [];

        public void Report(TableProgress value) => Seen.Add(value);
    }
}
