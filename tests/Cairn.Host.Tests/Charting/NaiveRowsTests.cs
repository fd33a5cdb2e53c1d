using System.Globalization;

namespace Cairn.Host.Tests.Charting;

/// <summary>The way from rows to points and limits, against a second implementation on random rows.</summary>
public sealed class NaiveRowsTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var kind in new[] { "run", "i", "mr", "xbar", "c", "p", "u", "iprime" })
                foreach (var unit in new[] { "day", "week", "month", "quarter", "year" })
                    cases.Add(kind, unit);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Makes_the_same_points(string kind, string unit)
    {
        using var cli = new Cli();
        var rows = Rows(new Random(kind.Length + (100 * unit.Length)));
        var file = cli.File("data.csv", "ward,date,value,patients\n" + string.Concat(rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Ward},{row.Date:yyyy-MM-dd},{row.Value},{row.Patients}\n"))));
        List<string> args = ["chart", file, "--kind", kind, "--period", "date", "--value", "value", "--facet", "ward", "--aggregate", unit, "--json"];
        if (kind is "p" or "u" or "iprime")
            args.AddRange(["--denominator", "patients"]);

        var charts = Cli.Run([.. args]).ShouldBeDone().Json;

        charts.EnumerateArray().Select(chart => chart.GetProperty("facet").GetString()).ShouldBe(NaiveRows.Wards(rows));
        foreach (var (chart, ward) in charts.EnumerateArray().Zip(NaiveRows.Wards(rows)))
        {
            var expected = NaiveRows.Points(rows, ward, kind, unit);
            chart.Each("x").Split(' ').ShouldBe(expected.Select(point => point.X.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
            foreach (var (point, (x, y)) in chart.GetProperty("points").EnumerateArray().Zip(expected))
            {
                if (y is { } value)
                    point.GetProperty("y").GetDouble().ShouldBe(value, 1e-9);
                else
                    point.GetProperty("y").Word().ShouldBe("null");
                if (kind is not ("p" or "u"))
                    continue;
                var (lower, upper) = NaiveRows.Limits(rows, ward, kind, unit, x);
                point.GetProperty("lower").GetDouble().ShouldBe(lower, 1e-9);
                point.GetProperty("upper").GetDouble().ShouldBe(upper, 1e-9);
            }
        }
    }

    private static List<NaiveRow> Rows(Random random) =>
    [
        .. Enumerable.Range(0, 120).Select(_ =>
        {
            var patients = random.Next(5, 60);
            return new NaiveRow(new DateOnly(2022, 11, 1).AddDays(random.Next(500)), new[] { "b", "a", "B" }[random.Next(3)], random.Next(patients + 1), patients);
        }),
    ];
}
