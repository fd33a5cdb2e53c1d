using System.Globalization;
using Cairn.Spc.Rules;

namespace Cairn.Spc.Tests.Docs;

/// <summary>
/// A worked example as the manual writes it: one "key  values" a line, what goes in above the line "gives", what comes out below it.
/// </summary>
internal sealed class WorkedExample
{
    private static readonly string[] Keys =
    [
        "kind", "values", "sizes", "groups", "method", "rules", "phases-after", "baseline", "baseline-range",
        "exclude", "screen", "centre", "multiply", "target", "direction", "target-at-limit",
    ];

    private readonly Dictionary<string, string> input = new(StringComparer.Ordinal);

    private WorkedExample(string text)
    {
        var target = input;
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(' ', 2, StringSplitOptions.TrimEntries);
            if (line == "gives")
                target = Expected;
            else
                target.Add(parts[0], parts[1]);
        }
    }

    /// <summary>What the page says comes out.</summary>
    public Dictionary<string, string> Expected { get; } = new(StringComparer.Ordinal);

    public static WorkedExample Parse(string text) => new(text);

    /// <summary>Point numbers as people write them, "2 4 7-10"; "none" is no point.</summary>
    public static IReadOnlyList<int> Numbers(string text) => text == "none" ? [] :
        [.. Words(text).SelectMany(word =>
        {
            var ends = word.Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToArray();
            return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
        })];

    public static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public Analysis Analyse()
    {
        input.Keys.Except(Keys, StringComparer.Ordinal).ShouldBeEmpty("words that no example knows");
        return ControlChart.Analyse(ChartKind.Find(input["kind"])!, Data(), Options());
    }

    private Series Data()
    {
        if (input.TryGetValue("groups", out var groups))
            return Series.Over([.. groups.Split('|').Select(group => Subgroup.Measured(Values(group)))]);
        var values = Values(input["values"]);
        return input.TryGetValue("sizes", out var sizes) ? Series.OfRatios(values, Values(sizes)) : Series.Of(values);
    }

    private AnalysisOptions Options()
    {
        var method = Method.Find(input.GetValueOrDefault("method", "anhoej"))!;
        return new()
        {
            Method = input.TryGetValue("rules", out var rules) ? method with { Rules = Rules(rules) } : method,
            PhasesAfter = Numbers(input.GetValueOrDefault("phases-after", "none")),
            Baseline = BaselineOf(),
            Excluded = Numbers(input.GetValueOrDefault("exclude", "none")).ToArray(),
            Screen = input.TryGetValue("screen", out var screen) ? screen == "yes" : null,
            Centre = input.TryGetValue("centre", out var centre) ? Number(centre) : null,
            Multiply = input.TryGetValue("multiply", out var multiply) ? Number(multiply) : 1,
            Target = input.TryGetValue("target", out var target) ? Target.At(Number(target)) : null,
            TargetAtLimit = Enum.Parse<TargetAtLimit>(input.GetValueOrDefault("target-at-limit", "met"), ignoreCase: true),
            Direction = input.GetValueOrDefault("direction") switch
            {
                "higher" => Direction.HigherIsBetter,
                "lower" => Direction.LowerIsBetter,
                _ => Direction.Neutral,
            },
        };
    }

    private Baseline BaselineOf()
    {
        if (input.TryGetValue("baseline", out var points))
            return Baseline.FirstPoints(int.Parse(points, CultureInfo.InvariantCulture));
        return input.TryGetValue("baseline-range", out var range) ? Baseline.Range(Numbers(range)[0], Numbers(range)[^1]) : Baseline.All;
    }

    private static RuleSet Rules(string names) => new([.. Words(names).Select<string, Rule>(name => name switch
    {
        "outside" => new OutsideLimits(),
        "inner-third" => new InnerThird(),
        _ => throw new ArgumentOutOfRangeException(nameof(names), name, "no rule that an example names"),
    })]);

    private static double[] Values(string text) => [.. Words(text).Select(word => word == "missing" ? double.NaN : Number(word))];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
