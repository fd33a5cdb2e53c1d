using System.Globalization;
using System.Text.Json;
using Cairn.Charts;
using Cairn.Host;
using Cairn.Host.Output;
using Cairn.Imports;
using Cairn.Measures;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Cairn.Spc;
using Cairn.Testing;
using Cairn.Tests.Charts;
using Cairn.Tests.Databases;

namespace Cairn.Tests.Imports;

/// <summary>What was imported is charted with the numbers that the file has, and that other programs compute from it.</summary>
public sealed class ImportProofTests
{
    private const double Near = 1e-9;
    private const string Kind = "pprime";

    private static readonly DateOnly First = new(2000, 1, 1);

    /// <summary>Every reference case that a measure can hold, through the door by which files come in.</summary>
    [Theory]
    [MemberData(nameof(ChartProofTests.Cases), MemberType = typeof(ChartProofTests))]
    public async Task A_reference_case_is_charted_from_its_file(string name)
    {
        Assert.SkipUnless(SharedFolder.Exists, SharedFolder.Absent);
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        var work = await Importing.BeginAsync(app);
        var reference = ReferenceCase.Read("spc", name);
        var (kind, shape) = ChartProofTests.ChartOf(reference);
        var (value, denominator) = (reference.Options.GetProperty("y").GetString()!, reference.Options.TryGetProperty("n", out var n) ? n.GetString() ?? "" : "");
        var text = new MeasureText { Name = name, Shape = shape, Frequency = Frequency.Daily, Denominator = "cases", Per = (int)reference.Options.GetProperty("multiply").GetDouble() };
        var measure = await work.Work.DefinedAsync(text);
        IEnumerable<(DateOnly Day, string Value, string Of)> rows = shape switch
        {
            ReadingShape.Sample => reference.Rows().GroupBy(row => row[reference.Options.GetProperty("x").GetString()!], StringComparer.Ordinal).SelectMany((period, i) => period.Select(row => (First.AddDays(i), row[value], ""))),
            ReadingShape.TimeBetween => ChartProofTests.DaysOf(reference.Rows().Select(row => int.Parse(row[value], CultureInfo.InvariantCulture))).Select(day => (day, "1", "")),
            _ => reference.Rows().Select((row, i) => (First.AddDays(i), row[value], denominator.Length > 0 ? row[denominator] : "")),
        };
        var file = $"day,value,of\n{string.Concat(rows.Select(row => $"{row.Day:yyyy-MM-dd},{row.Value},{row.Of}\n"))}";

        var import = await work.ImportedAsync(file, new() { Period = "day", Measure = measure.Value, Value = "value", Denominator = denominator.Length > 0 ? "of" : "" });

        (await work.EndedAsync(import)).State.ShouldBe(ImportState.Done);
        var readings = (await work.Work.ReadAsync(measure, work.Bo))!.Readings;
        var material = ChartProofTests.MaterialOf(reference, kind, text);
        readings.Select(reading => (reading.Period, reading.Found)).ShouldBe(material.Readings.Select(reading => (reading.Period, reading.Found)));
        ChartProofTests.ShouldAgree(MeasureChart.Of(material with { Readings = readings }, Words.In(SpokenLanguage.English)), reference, kind, text);
    }

    /// <summary>
    /// A measure for each trust, defined after one of them: each has its own chart, phases and reviews, which the groups of one measure do not.
    /// </summary>
    [Theory, EachDatabase]
    public async Task All_accident_departments_of_a_country_come_in_with_one_file_and_are_charted_as_the_command_does(DatabaseKind kind)
    {
        Assert.SkipUnless(SharedFolder.Exists, SharedFolder.Absent);
        await using var app = await RunningApp.StartAsync(kind);
        var work = await Importing.BeginAsync(app);
        var path = SharedFolder.Path("data", "ae_attendances.csv");
        var like = await work.Work.DefinedAsync(new() { Name = "Over four hours", Shape = ReadingShape.Proportion, Denominator = "attendances of type 1" });
        var import = await work.ImportedAsync(await File.ReadAllTextAsync(path, Cancel), new() { Period = "period", MeasureColumn = "org_code", Unknown = UnknownNames.Define, Like = like.Value, Value = "breaches", Denominator = "attendances", Filter = "type", FilterValue = "1" });

        (await work.EndedAsync(import)).State.ShouldBe(ImportState.Done);
        var charts = await ChartedAsync(work, like);
        var commanded = Commanded("chart", path, "--kind", Kind, "--period", "period", "--value", "breaches", "--denominator", "attendances", "--multiply", "100", "--facet", "org_code", "--where", "type=1", "--json");

        charts.Count.ShouldBe(140);
        commanded.Select(trust => trust.GetProperty("facet").GetString()).ShouldBe(charts.Keys, ignoreOrder: true);
        foreach (var trust in commanded)
        {
            var name = trust.GetProperty("facet").GetString()!;
            var points = trust.GetProperty("points").EnumerateArray().ToList();
            charts[name].Count.ShouldBe(points.Count, name);
            foreach (var (point, expected) in charts[name].Zip(points))
            {
                Agree(point.Value, expected, "y", name);
                Agree(point.Limits.Centre, expected, "centre", name);
                Agree(point.Limits.Lower, expected, "lower", name);
                Agree(point.Limits.Upper, expected, "upper", name);
                Names.Of(point.Signals).ShouldBe(expected.GetProperty("signals").EnumerateArray().Select(signal => signal.GetString()!), name);
            }
        }
    }

    /// <summary>What the page of each trust shows, where its team chose the kind.</summary>
    private static async Task<IReadOnlyDictionary<string, Analysis>> ChartedAsync(Importing work, MeasureId like)
    {
        var family = (await work.App.AskAsync((ListMeasures list) => list.Handle(work.Work.Project, work.Bo, Cancel)))!;
        foreach (var member in family.Members)
            (await work.App.AskAsync((DecideChartHandler decide) => decide.Handle(new(member.Measure.Id, new(Kind, "anhoej", null), 0), work.Bo, Cancel))).ShouldBe(Outcome.Accepted);
        var charts = (await work.App.AskAsync((ListCharts list) => list.Handle(work.Work.Project, work.Bo, Cancel)))!.Charts;
        return charts.Where(chart => chart.Member.Measure.Id != like).ToDictionary(chart => chart.Member.Text.Name, chart => chart.Chart.Analysis, StringComparer.Ordinal);
    }

    private static IReadOnlyList<JsonElement> Commanded(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        CairnCommandLine.Run(arguments, () => Stream.Null, output, error).ShouldBe(0, error.ToString());
        return [.. JsonDocument.Parse(output.ToString()).RootElement.EnumerateArray()];
    }

    private static void Agree(double? seen, JsonElement expected, string part, string name)
    {
        if (expected.GetProperty(part) is { ValueKind: JsonValueKind.Number } number)
            seen!.Value.ShouldBe(number.GetDouble(), Near * Math.Max(1, Math.Abs(number.GetDouble())), $"{name}, {part}");
        else
            seen.HasValue.ShouldBeFalse($"{name}, {part}");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
