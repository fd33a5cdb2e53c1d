using System.Globalization;
using Cairn.Spc;
using Cairn.Testing;

namespace Cairn.Drawing.Tests.Charts;

/// <summary>Charts of real data, which lie beside the repository and are no part of it.</summary>
public static class RealCases
{
    public static IReadOnlyList<DrawnCase> All => SharedFolder.Exists ? [Cdi(), CdiRate(), Accidents(), Cabg(), Hospital("AHH"), Attendances("RF4")] : [];

    /// <summary>One chart for each organisation that reported every month of type 1 attendances.</summary>
    public static IReadOnlyList<WallChart> Organisations() =>
    [
        .. Read("ae_attendances.csv").Where(row => row["type"] == "1").GroupBy(row => row["org_code"]).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new WallChart(group.Key, Breaches(group))),
    ];

    private static DrawnCase Cdi()
    {
        var rows = Read("cdi.csv");
        return Case("cdi", ControlChart.Analyse(ChartKind.C, Months.From(new(2012, 11, 1), [.. rows.Select(row => Number(row["n"]))]),
            new() { PhasesAfter = [24], Direction = Direction.LowerIsBetter, Target = Target.At(6) }), "C. difficile infections a month", "Infections", annotations:
            [ChartAnnotation.AtPoint(16, "Hand-hygiene posters put up"), ChartAnnotation.AtPoint(25, "Daily antibiotic round, whole ward")]);
    }

    private static DrawnCase CdiRate()
    {
        var rows = Read("cdi.csv");
        return Case("cdi-rate", ControlChart.Analyse(ChartKind.U, Months.Ratios(new(2012, 11, 1), [.. rows.Select(row => Number(row["n"]))], [.. rows.Select(row => Number(row["days"]))]),
            new() { Multiply = 10000, Baseline = Baseline.FirstPoints(24), Direction = Direction.LowerIsBetter }), "C. difficile infections", "Per 10,000 patient days");
    }

    private static DrawnCase Accidents()
    {
        var rows = Read("nhs_accidents.csv");
        return Case("nhs-accidents", ControlChart.Analyse(ChartKind.PPrime, Series.OfRatios([.. rows.Select(row => Number(row["r"]))], [.. rows.Select(row => Number(row["n"]))]),
            new() { Direction = Direction.HigherIsBetter, Target = Target.At(0.95) }), "Seen within four hours", "Share of attendances", percent: true);
    }

    private static DrawnCase Cabg()
    {
        var months = Read("cabg.csv").GroupBy(row => row["date"][..7]).OrderBy(group => group.Key, StringComparer.Ordinal).ToArray();
        return Case("cabg", ControlChart.Analyse(ChartKind.Xbar,
            Series.Over([.. months.Select(month => Period.At(DateOnly.ParseExact(month.Key + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture)))],
                [.. months.Select(month => Subgroup.Measured([.. month.Select(row => Number(row["los"]))]))]),
            new() { Direction = Direction.LowerIsBetter }), "Length of stay after heart surgery", "Days");
    }

    private static DrawnCase Hospital(string hospital)
    {
        var rows = Read("hospital_infections.csv").Where(row => row["hospital"] == hospital && row["infection"] == "UTI").ToArray();
        return Case("hospital-infections", ControlChart.Analyse(ChartKind.UPrime, Months.Ratios(new(2015, 1, 1), [.. rows.Select(row => Number(row["n"]))], [.. rows.Select(row => Number(row["days"]))]),
            new() { Multiply = 10000, Direction = Direction.LowerIsBetter, Method = Method.WesternElectric }), "Urinary tract infections", "Per 10,000 patient days");
    }

    private static DrawnCase Attendances(string organisation) => Case("ae-attendances",
        Breaches(Read("ae_attendances.csv").Where(row => row["type"] == "1" && row["org_code"] == organisation)), "Waited longer than four hours, " + organisation, "Share of attendances", percent: true);

    private static Analysis Breaches(IEnumerable<Dictionary<string, string>> rows)
    {
        var sorted = rows.OrderBy(row => row["period"], StringComparer.Ordinal).ToArray();
        return ControlChart.Analyse(ChartKind.PPrime,
            Series.Over([.. sorted.Select(row => Period.At(DateOnly.ParseExact(row["period"], "yyyy-MM-dd", CultureInfo.InvariantCulture)))],
                [.. sorted.Select(row => Number(row["attendances"]) > 0 ? Subgroup.Of(Number(row["breaches"]), Number(row["attendances"])) : Subgroup.Missing)]),
            new() { Direction = Direction.LowerIsBetter, Method = Method.MakingDataCount });
    }

    private static DrawnCase Case(string name, Analysis analysis, string title, string unit, bool percent = false, IReadOnlyList<ChartAnnotation>? annotations = null) => new(name, analysis, new()
    {
        Title = title,
        Description = "A sentence about " + name + ".",
        ValueAxis = unit,
        IsPercent = percent,
        Annotations = annotations ?? [],
        Foot = ChartFoot.Describe(analysis),
    });

    private static Dictionary<string, string>[] Read(string file)
    {
        var lines = File.ReadAllLines(SharedFolder.Path("data", file));
        var headers = Cells(lines[0]);
        return [.. lines.Skip(1).Where(line => line.Length > 0).Select(line => headers.Zip(Cells(line)).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    private static string[] Cells(string line) => [.. line.Split(',').Select(cell => cell.Trim('"'))];

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
