using Cairn.Measures;
using Cairn.Measures.Web;
using Cairn.Shared.Language;
using Cairn.Spc;
using Cairn.Spc.Words;

namespace Cairn.Charts.Web;

/// <summary>A chart in plain words for patients and carers: how it was, how it is now, and whether that is more than the usual ups and downs. It speaks of no rule, limit or line, and of neither sort of cause.</summary>
public sealed class PlainWords
{
    /// <summary>With fewer numbers nobody can tell what is usual.</summary>
    private const int FewestToTell = 8;

    /// <summary>Fewer numbers than these say little of how it was before.</summary>
    private const int FewestBefore = 3;

    private readonly MeasureChart chart;
    private readonly MeasureText text;
    private readonly Words words;
    private readonly List<AnalysedPoint> points;

    private PlainWords(MeasureChart chart, MeasureText text, Words words)
    {
        (this.chart, this.text, this.words) = (chart, text, words);
        points = [.. chart.Analysis.Where(point => point.IsIncluded && point.Value is not null)];
    }

    /// <summary>The sentences, in the order in which they are read; one alone where there are no numbers.</summary>
    public static IReadOnlyList<string> Of(MeasureChart chart, MeasureText text, Words words) => [.. new PlainWords(chart, text, words).Sentences()];

    private double Now => points[^1].Value!.Value;

    private IEnumerable<string> Sentences()
    {
        if (points.Count == 0)
        {
            yield return words["PlainNothing"];
            yield break;
        }

        yield return words["PlainNow", Say(Now), PeriodOf(points[^1].Number)];
        if (points.Count < FewestToTell)
            yield return words[points.Count == 1 ? "PlainOnlyOne" : "PlainTooFew", points.Count];
        else
            yield return $"{Level()} {Change()}";
        if (Liked() is { } liked)
            yield return liked;
        if (text.Target is { } target)
            yield return words[text.Direction == Direction.Neutral ? "PlainGoal" : IsReached(target) ? "PlainGoalReached" : "PlainGoalAhead", Say(target)];
    }

    /// <summary>What is usual: before and since, where there is a before. Never one number against another.</summary>
    private string Level()
    {
        var cut = CutAt();
        var before = points.FindAll(point => point.Number < cut);
        var since = points.FindAll(point => point.Number >= cut);
        return before.Count < FewestBefore || since.Count < 2 ? words["PlainUsually", Say(Middle(points))] : words["PlainBeforeAndSince", Say(Middle(before)), Say(Middle(since))];
    }

    /// <summary>The number of the point from which on it is another time: where the latest change began, or what the team says.</summary>
    private int CutAt() => chart.Signal is { IsCurrent: true, Points: > 1 } signal && SideOf(signal) != 0 && signal.First > FewestBefore ? signal.First : chart.Analysis.Phases[^1].First;

    private string Change()
    {
        if (chart.Signal is not { } signal)
            return words["PlainUsual"];
        if (SideOf(signal) == 0)
            return words["PlainUneven"];
        var from = PeriodOf(signal.First);
        if (!signal.IsCurrent)
            return words[SideOf(signal) > 0 ? "PlainWasHigher" : "PlainWasLower", from];
        if (signal.Points == 1)
            return words[SideOf(signal) > 0 ? "PlainHighNow" : "PlainLowNow"];
        return words[SideOf(signal) > 0 ? "PlainHigher" : "PlainLower", from];
    }

    /// <summary>Whether that is what the team hopes for; null where nothing changed, or nobody said which way is better.</summary>
    private string? Liked()
    {
        if (points.Count < FewestToTell || chart.Signal is not { IsCurrent: true } signal || text.Direction == Direction.Neutral || SideOf(signal) == 0)
            return null;
        return words[(SideOf(signal) > 0) == (text.Direction == Direction.HigherIsBetter) ? "PlainHoped" : "PlainNotHoped"];
    }

    private bool IsReached(double target) => text.Direction == Direction.HigherIsBetter ? Now >= target : Now <= target;

    private static int SideOf(SignalSpan signal) => signal.Cause switch
    {
        Cause.AboveUpperLimit or Cause.TrendUp or Cause.TwoOfThreeAbove or Cause.FourOfFiveAbove or Cause.ShiftAbove => 1,
        Cause.BelowLowerLimit or Cause.TrendDown or Cause.TwoOfThreeBelow or Cause.FourOfFiveBelow or Cause.ShiftBelow => -1,
        _ => 0,
    };

    private static double Middle(List<AnalysedPoint> some)
    {
        var ordered = some.Select(point => point.Value!.Value).Order().ToList();
        return (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2;
    }

    /// <summary>A share is told of a hundred, as people count.</summary>
    private string Say(double value) => text.Shape switch
    {
        ReadingShape.Proportion => words["PlainOfHundred", NumberText.Say(Math.Round(value, MidpointRounding.AwayFromZero), words.Culture)],
        ReadingShape.Rate => NumberText.Say(value, words.Culture) + MeasureChart.PerOf(text, words),
        _ => NumberText.Say(value, words.Culture) + (text.Unit.Length > 0 ? " " + text.Unit : ""),
    };

    private string PeriodOf(int number) => PeriodName.Of(words, text.Frequency, chart.Periods[number - 1]);
}
