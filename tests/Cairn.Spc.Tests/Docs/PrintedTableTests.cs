using System.Globalization;
using System.Text.RegularExpressions;

namespace Cairn.Spc.Tests.Docs;

/// <summary>The tables that the manual prints hold the bounds that the library uses.</summary>
public sealed partial class PrintedTableTests
{
    [Fact]
    public void Prints_the_exact_bounds_of_the_number_of_runs()
    {
        var rows = Rows("ihi-run-chart.md");

        rows.Select(row => row[0]).ShouldBe(Enumerable.Range(10, 31));
        foreach (var row in rows)
        {
            int useful = row[0], fewest = row[1], most = row[2];
            SignalsOf(useful, fewest).ShouldBe(Signals.None, $"{useful}: {fewest}");
            SignalsOf(useful, most).ShouldBe(Signals.None, $"{useful}: {most}");
            SignalsOf(useful, fewest - 1).ShouldBe(Signals.TooFewRuns, $"{useful}: {fewest - 1}");
            SignalsOf(useful, most + 1).ShouldBe(Signals.TooManyRuns, $"{useful}: {most + 1}");
        }
    }

    [Fact]
    public void Prints_the_limits_of_longest_run_and_crossings()
    {
        var rows = Rows("anhoej.md");

        rows.Select(row => row[0]).ShouldBe(Enumerable.Range(10, 31));
        foreach (var row in rows)
        {
            var runs = Analyse(row[0], 2).Phases[0].Runs;
            (runs.LongestMax, runs.CrossingsMin).ShouldBe((row[1], row[2]), $"{row[0]}");
        }
    }

    /// <summary>The cells of a table whose columns are repeated side by side, three numbers to a row, in order of the first.</summary>
    private static IReadOnlyList<int[]> Rows(string page) =>
        [.. ManualPage.Read(page).Text.Split('\n').Where(line => TableOfNumbers().IsMatch(line))
            .SelectMany(line => Number().Matches(line).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).Chunk(3))
            .OrderBy(row => row[0])];

    private static Signals SignalsOf(int useful, int runs) => Analyse(useful, runs)[0].Signals & (Signals.TooFewRuns | Signals.TooManyRuns);

    /// <summary>A run chart about 0 with that many useful points in that many runs, the last of them long.</summary>
    private static Analysis Analyse(int useful, int runs) => ControlChart.Analyse(
        ChartKind.Run,
        Series.Of([.. Enumerable.Range(0, useful).Select(i => Math.Min(i, runs - 1) % 2 == 0 ? 1.0 : -1.0)]),
        new() { Method = Method.Ihi, Centre = 0 });

    [GeneratedRegex(@"^\|(\s*\d*\s*\|)+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TableOfNumbers();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
