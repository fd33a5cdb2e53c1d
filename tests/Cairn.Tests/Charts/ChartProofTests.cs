using System.Globalization;
using System.Text.Json;
using Cairn.Charts;
using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Testing;

namespace Cairn.Tests.Charts;

/// <summary>The chart of a measure has the numbers that another program computed from the same readings.</summary>
public sealed class ChartProofTests
{
    private const double Near = 1e-6;

    private static readonly DateOnly First = new(2000, 1, 1);
    private static readonly PersonId Somebody = new(Guid.Empty);

    /// <summary>Kinds that a measure can be charted as.</summary>
    private static readonly Dictionary<string, (string Kind, ReadingShape Shape)> Charted = new(StringComparer.Ordinal)
    {
        ["run"] = ("run", ReadingShape.Value),
        ["i"] = ("i", ReadingShape.Value),
        ["mr"] = ("mr", ReadingShape.Value),
        ["c"] = ("c", ReadingShape.Count),
        ["p"] = ("p", ReadingShape.Proportion),
        ["pp"] = ("pprime", ReadingShape.Proportion),
        ["u"] = ("u", ReadingShape.Rate),
        ["up"] = ("uprime", ReadingShape.Rate),
        ["ip"] = ("iprime", ReadingShape.Rate),
        ["xbar"] = ("xbar", ReadingShape.Sample),
        ["s"] = ("s", ReadingShape.Sample),
        ["g"] = ("g", ReadingShape.CasesBetween),
        ["t"] = ("t", ReadingShape.TimeBetween),
    };

    public static TheoryData<string> Cases => [.. ReferenceCase.Names("spc").Where(IsCharted).DefaultIfEmpty("absent")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Agrees_with_qicharts2(string name)
    {
        Assert.SkipUnless(SharedFolder.Exists, SharedFolder.Absent);
        var reference = ReferenceCase.Read("spc", name);
        var (kind, shape) = ChartOf(reference);
        var multiply = (int)reference.Options.GetProperty("multiply").GetDouble();
        var text = new MeasureText { Name = name, Shape = shape, Frequency = Frequency.Daily, Denominator = "cases", Per = multiply };

        ShouldAgree(MeasureChart.Of(MaterialOf(reference, kind, text), Words.In(SpokenLanguage.English)), reference, kind, text);
    }

    /// <summary>What another program computed.</summary>
    internal static void ShouldAgree(MeasureChart chart, ReferenceCase reference, string kind, MeasureText text)
    {
        var multiply = (int)reference.Options.GetProperty("multiply").GetDouble();
        chart.Analysis.Kind.Id.ShouldBe(kind);
        chart.Analysis.Count.ShouldBe(reference.Points.Count);
        var unit = (double)text.Multiply / multiply;
        foreach (var (point, expected) in chart.Analysis.Zip(reference.Points))
        {
            Agree(point.Value, expected, "y", unit);
            Agree(point.Limits.Centre, expected, "centre", unit);
            Agree(point.Limits.Lower, expected, "lower", unit);
            Agree(point.Limits.Upper, expected, "upper", unit);
            point.Phase.ShouldBe(expected.GetProperty("part").GetInt32());
        }
    }

    /// <summary>How a reference case is charted as a measure.</summary>
    internal static (string Kind, ReadingShape Shape) ChartOf(ReferenceCase reference) => Charted[reference.Result.GetProperty("chart").GetString()!];

    private static bool IsCharted(string name)
    {
        var reference = ReferenceCase.Read("spc", name);
        return Charted.ContainsKey(reference.Result.GetProperty("chart").GetString()!) && !reference.Options.GetProperty("screenMovingRanges").GetBoolean();
    }

    /// <summary>What a reference case is charted of, with the options that it has.</summary>
    internal static ChartMaterial MaterialOf(ReferenceCase reference, string kind, MeasureText text)
    {
        var (value, denominator) = (reference.Options.GetProperty("y").GetString()!, Option(reference, "n")?.GetString());
        var settings = new ChartSettings(new(Guid.Empty));
        settings.Decide(new(kind, "anhoej", Option(reference, "baselinePoints")?.GetInt32()), text, 0, Somebody, default).IsAccepted.ShouldBeTrue();
        var phases = Numbers(reference, "phaseAfter").Select(after =>
        {
            ChartPhase.Start(new(Guid.Empty), First.AddDays(after), new("Another process", WheelersAnswers.Distinct | WheelersAnswers.Known | WheelersAnswers.Desirable | WheelersAnswers.Continuing), Somebody, default, out var phase);
            return phase!;
        });
        var excluded = Numbers(reference, "excludePoints").Select(point =>
        {
            ExcludedPoint.Exclude(new(Guid.Empty), First.AddDays(point - 1), "Known", Somebody, default, out var left);
            return left!;
        });
        IEnumerable<ShownReading> readings = text.Shape switch
        {
            ReadingShape.Sample => reference.Rows().GroupBy(row => row[reference.Options.GetProperty("x").GetString()!], StringComparer.Ordinal).Select((rows, i) => Shown(First.AddDays(i), Found.Of([.. rows.Select(row => Number(row[value]))]))),
            ReadingShape.TimeBetween => DaysOf(reference.Rows().Select(row => (int)Number(row[value]))).Select(day => Shown(day, new(1))),
            _ => reference.Rows().Select((row, i) => Shown(First.AddDays(i), new(Number(row[value]), denominator is null ? null : Number(row[denominator])))),
        };
        return new(text, [new(new(Guid.Empty), 1, text, DateOnly.MinValue, Somebody, default)], [.. readings])
        {
            Settings = settings,
            Phases = [.. phases],
            Excluded = [.. excluded],
        };
    }

    /// <summary>The days on which it happened, of which the times between are known.</summary>
    internal static IEnumerable<DateOnly> DaysOf(IEnumerable<int> between)
    {
        var day = First;
        yield return day;
        foreach (var days in between)
            yield return day = day.AddDays(days);
    }

    private static ShownReading Shown(DateOnly day, Found found) => new(new Reading(new(Guid.Empty), "", day, found, new(1, Somebody, default, "")), found, IsHidden: false);

    private static void Agree(double? seen, JsonElement expected, string part, double unit)
    {
        if (expected.TryGetProperty(part, out var number) && number.ValueKind == JsonValueKind.Number)
            seen!.Value.ShouldBe(number.GetDouble() * unit, Near * Math.Max(1, Math.Abs(number.GetDouble() * unit)), part);
    }

    private static IEnumerable<int> Numbers(ReferenceCase reference, string option) => Option(reference, option) switch
    {
        { ValueKind: JsonValueKind.Array } several => several.EnumerateArray().Select(one => one.GetInt32()),
        { ValueKind: JsonValueKind.Number } one => [one.GetInt32()],
        _ => [],
    };

    private static JsonElement? Option(ReferenceCase reference, string name) => reference.Options.TryGetProperty(name, out var option) && option.ValueKind != JsonValueKind.Null ? option : null;

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
