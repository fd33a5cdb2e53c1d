using System.Globalization;
using Cairn.Spc;
using Cairn.Testing;

namespace Cairn.Drawing.Tests.Families;

/// <summary>Families drawn from real data, which lie beside the repository and are no part of it.</summary>
public static class RealFamilyCases
{
    public static IReadOnlyList<FamilyCase> All { get; } = SharedFolder.Exists
        ? [Hospitals(), Attendances("funnel-attendances", Overdispersion.None), Attendances("funnel-attendances-widened", Overdispersion.Additive), Deaths(), DatedDeaths()]
        : [];

    private static FamilyCase Hospitals()
    {
        var units = Read("hospital_infections.csv").GroupBy(row => row[0]).Select(rows => new FunnelUnit(rows.Key, rows.Sum(row => Number(row[3])), rows.Sum(row => Number(row[4]))));
        var funnel = FunnelPlot.Analyse(FunnelKind.Rate, [.. units], new() { Multiply = 10_000 });
        return new("funnel-hospitals", options => FunnelDrawing.Render(funnel, new()
        {
            Title = "Infections by hospital",
            ValueAxis = "Infections per 10,000 bed days",
            DenominatorAxis = "Bed days",
            Nouns = new() { Units = "hospitals", Exposure = "bed days" },
        }, options));
    }

    private static FamilyCase Attendances(string name, Overdispersion overdispersion)
    {
        var units = Read("ae_attendances.csv").Where(row => row[0] == "2018-06-01" && row[2] == "1" && Number(row[3]) > 0)
            .Select(row => new FunnelUnit(row[1], Number(row[4]), Number(row[3])));
        var funnel = FunnelPlot.Analyse(FunnelKind.Proportion, [.. units], new() { Overdispersion = overdispersion });
        return new(name, options => FunnelDrawing.Render(funnel, new()
        {
            Title = "Waited longer than four hours, June 2018",
            ValueAxis = "Share of attendances",
            DenominatorAxis = "Attendances",
            Direction = overdispersion == Overdispersion.None ? Direction.Neutral : Direction.LowerIsBetter,
        }, options));
    }

    private static FamilyCase Deaths()
    {
        var cusum = BernoulliCusum.Analyse([.. Read("cabg.csv").Select(row => row[4] == "TRUE")], new() { P0 = 0.0186 });
        return new("cusum-cabg", options => CusumDrawing.Render(cusum, new() { Title = "Deaths after heart surgery", CaseAxis = "operation" }, options));
    }

    private static FamilyCase DatedDeaths()
    {
        var rows = Read("cabg.csv");
        var cusum = BernoulliCusum.Analyse([.. rows.Select(row => row[4] == "TRUE")], new() { P0 = 0.0186, Limit = 2.5 });
        var periods = rows.Select(row => Period.At(DateOnly.ParseExact(row[0], "yyyy-MM-dd", CultureInfo.InvariantCulture))).ToArray();
        return new("cusum-cabg-dated", options => CusumDrawing.Render(cusum, new()
        {
            Title = "Deaths after heart surgery",
            CaseAxis = "operations in order of date",
            Direction = Direction.LowerIsBetter,
            Periods = periods,
        }, options));
    }

    private static List<string[]> Read(string file) =>
        [.. File.ReadLines(SharedFolder.Path("data", file)).Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',').Select(cell => cell.Trim('"')).ToArray())];

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
