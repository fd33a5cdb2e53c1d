using System.Globalization;
using Cairn.Spc.Rules;

namespace Cairn.Spc.Tests.Docs;

/// <summary>Every number of every worked example in the manual is what the library computes.</summary>
public sealed class WorkedExampleTests
{
    private static readonly Dictionary<string, Signals> SignalIds = new(StringComparer.Ordinal)
    {
        ["outside"] = Signals.Outside,
        ["shift"] = Signals.Shift,
        ["trend"] = Signals.Trend,
        ["two-of-three"] = Signals.TwoOfThree,
        ["four-of-five"] = Signals.FourOfFive,
        ["inner-third"] = Signals.InnerThird,
        ["long-run"] = Signals.LongRun,
        ["few-crossings"] = Signals.FewCrossings,
        ["too-few-runs"] = Signals.TooFewRuns,
        ["too-many-runs"] = Signals.TooManyRuns,
    };

    public static TheoryData<string, int> Examples
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var page in ManualPage.All("methods"))
            {
                for (var i = 0; i < page.Examples.Count; i++)
                    data.Add(page.Name, i);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Gives_what_the_page_says(string page, int index)
    {
        var example = WorkedExample.Parse(ManualPage.Read(page).Examples[index]);

        var analysis = example.Analyse();

        example.Expected.ShouldNotBeEmpty(page);
        foreach (var (key, text) in example.Expected)
            Check(analysis, key, text, $"{page}, example {index + 1}, {key}");
    }

    private static void Check(Analysis analysis, string key, string text, string where)
    {
        if (SignalIds.TryGetValue(key, out var signal))
            analysis.Where(point => point.Signals.HasFlag(signal)).Select(point => point.Number).ShouldBe(WorkedExample.Numbers(text), where);
        else if (CountOf(analysis.Phases[0].Runs, key) is { } count)
            count.ToString(CultureInfo.InvariantCulture).ShouldBe(text, where);
        else if (key == "variation")
            Plain(analysis.Variation).ShouldBe(text, where);
        else if (key == "assurance")
            Plain(analysis.Assurance!.Value).ShouldBe(text, where);
        else if (key == "causes")
            analysis.Select(point => Plain(point.Cause!.Value)).ShouldBe(WorkedExample.Words(text), where);
        else
            CheckLine([.. analysis.Select(point => LineOf(point, key))], WorkedExample.Words(text), where);
    }

    private static int? CountOf(RunsAnalysis runs, string key) => key switch
    {
        "useful" => runs.Useful,
        "longest" => runs.Longest,
        "longest-max" => runs.LongestMax,
        "crossings" => runs.Crossings,
        "crossings-min" => runs.CrossingsMin,
        _ => null,
    };

    private static double LineOf(AnalysedPoint point, string key) => key switch
    {
        "plotted" => point.Value ?? double.NaN,
        "centre" => point.Limits.Centre,
        "lower" => point.Limits.Lower,
        "upper" => point.Limits.Upper,
        "lower2" => point.Limits.Lower2,
        "upper2" => point.Limits.Upper2,
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "no result that an example knows"),
    };

    /// <summary>One number stands for all points; otherwise there is one for each. "none" is absent.</summary>
    private static void CheckLine(double[] actual, string[] expected, string where)
    {
        (expected.Length == 1 || expected.Length == actual.Length).ShouldBeTrue($"{where}: one number, or one for each of {actual.Length} points");
        for (var i = 0; i < actual.Length; i++)
        {
            var word = expected[expected.Length == 1 ? 0 : i];
            if (word == "none")
                double.IsNaN(actual[i]).ShouldBeTrue($"{where}, point {i + 1}: {actual[i]:R} where none was expected");
            else
                actual[i].ShouldBe(double.Parse(word, CultureInfo.InvariantCulture), Rounding(word), $"{where}, point {i + 1}: {actual[i]:R}");
        }
    }

    /// <summary>What rounding leaves open; a number without decimals is exact.</summary>
    private static double Rounding(string word)
    {
        var point = word.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 1e-9 : 0.5 * Math.Pow(10, point + 1 - word.Length) * (1 + 1e-9);
    }

    /// <summary>AboveUpperLimit is written above-upper-limit.</summary>
    private static string Plain(Enum value) => string.Concat(value.ToString().Select((letter, i) =>
        char.IsUpper(letter) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(letter) : letter.ToString()));
}
