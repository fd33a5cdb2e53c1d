using Cairn.Shared.Basics;
using Cairn.Spc;

namespace Cairn.Charts.Web;

/// <summary>A chart as the API answers it: the numbers that the page draws.</summary>
public sealed record ChartResource(string Sentence, string Kind, bool IsKindRecommended, string Why, string Method, int? Baseline, IReadOnlyList<ChartPhaseResource> Phases, IReadOnlyList<ChartPointResource> Points)
{
    internal static ChartResource Of(ChartView view)
    {
        var analysis = view.Chart.Analysis;
        return new(
            view.Chart.Sentence, analysis.Kind.Id, string.IsNullOrEmpty(view.Material.Settings?.Kind), view.Chart.Recommendation.Why, analysis.Method.Id, view.Material.Settings?.Baseline,
            [.. analysis.Phases.Where(_ => analysis.Count > 0).Select(phase => new ChartPhaseResource(view.Chart.Periods[phase.First - 1], phase.Centre))],
            [.. analysis.Select(point => ChartPointResource.Of(point, view.Chart.Periods[point.Number - 1]))]);
    }
}

/// <summary>A phase: from which period on, and its centre line or median.</summary>
public sealed record ChartPhaseResource(DateOnly From, double? Centre);

/// <summary>A point with its limits and the rules that fired at it.</summary>
public sealed record ChartPointResource(DateOnly Period, double? Value, double? Centre, double? Lower, double? Upper, bool IsExcluded, IReadOnlyList<Signals> Signals)
{
    internal static ChartPointResource Of(AnalysedPoint point, DateOnly period) =>
        new(period, point.Value, Finite(point.Limits.Centre), Finite(point.Limits.Lower), Finite(point.Limits.Upper), point.IsExcluded, Flags.Of(point.Signals));

    private static double? Finite(double number) => double.IsFinite(number) ? number : null;
}

/// <summary>A chart in plain words, sentence by sentence, and changes of the team, the latest first.</summary>
public sealed record PlainResource(string Name, IReadOnlyList<string> Sentences, IReadOnlyList<string> Doing);

/// <summary>That a chart was looked at together, and what came of it.</summary>
public sealed record ReviewResource(Guid Id, DateOnly Day, string? People, string Seen, string Interpretation, string Action, string? Owner, DateTimeOffset? Done)
{
    internal static ReviewResource Of(ChartReview review, bool withNames) => new(review.Id, review.Day, withNames ? review.People : null, review.Seen, review.Interpretation, review.Action, withNames ? review.Owner : null, review.Done);
}

/// <summary>What is said about a review.</summary>
public sealed record ReviewInput(DateOnly? Day, string? People, string? Seen, string? Interpretation, string? Action, string? Owner);

/// <summary>What is decided about a chart: the recommended kind where none is named, all points where no baseline is.</summary>
public sealed record ChartInput(string? Kind, string? Method, int? Baseline);

/// <summary>Why a phase begins, and which of the four questions are answered with yes.</summary>
public sealed record PhaseInput(string? Reason, IReadOnlyList<WheelersAnswers>? Answers);

/// <summary>Why a point is left out.</summary>
public sealed record ExclusionInput(string? Reason);

/// <summary>Why a signal came about, by its first period.</summary>
public sealed record AnswerInput(DateOnly? Period, string? Why);
