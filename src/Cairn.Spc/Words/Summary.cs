using System.Globalization;

namespace Cairn.Spc.Words;

/// <summary>
/// A chart in one sentence: the latest value, the centre line, the last signal and since when, and the target.
/// It is neutral and plain, and serves as the text alternative of the picture. A run chart never says "special cause".
/// </summary>
public sealed class Summary
{
    private readonly Analysis analysis;
    private readonly SummaryLabels labels;
    private readonly PeriodText periods;

    private Summary(Analysis analysis, SummaryLabels labels)
    {
        this.analysis = analysis;
        this.labels = labels;
        periods = new(analysis.Series, labels.Culture);
    }

    private CultureInfo? Culture => labels.Culture;

    /// <summary>The sentence.</summary>
    public static string Describe(Analysis analysis, SummaryLabels? labels = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return new Summary(analysis, labels ?? new()).Sentence();
    }

    private string Sentence()
    {
        var clauses = analysis.Latest is { } latest
            ? string.Join("; ", new[] { Level(latest), Signal(), Target(latest) }.OfType<string>())
            : ChartText.Get(Culture, "SummaryEmpty");
        return labels.Name is null
            ? ChartText.Format(Culture, "SummaryUnnamed", char.ToUpper(clauses[0], Culture ?? CultureInfo.InvariantCulture) + clauses[1..])
            : ChartText.Format(Culture, "SummaryNamed", labels.Name, clauses);
    }

    private string Level(in AnalysedPoint latest)
    {
        var value = Say(latest.Value!.Value) + labels.Per;
        var when = periods.Say(latest.Period);
        var phase = analysis.Phases[latest.Phase - 1];
        if (phase.Centre is not { } centre)
            return ChartText.Format(Culture, "SummaryValue", value, when);

        var line = analysis.Kind.IsShewhart ? "Centre" : "Median";
        return phase.Number > 1 && analysis.Phases[phase.Number - 2].Centre is { } before
            ? ChartText.Format(Culture, "Summary" + line + "Since", value, when, Say(centre), periods.Say(analysis[phase.First - 1].Period), Say(before))
            : ChartText.Format(Culture, "Summary" + line, value, when, Say(centre));
    }

    private string Signal()
    {
        if (SignalSpan.LastOf(analysis) is not { } span)
            return ChartText.Get(Culture, analysis.Kind.IsShewhart ? "SignalNone" : "SignalNoneRun");

        var from = periods.Say(analysis[span.First - 1].Period);
        var to = periods.Say(analysis[span.Last - 1].Period);
        if (span.Cause == Cause.Unsided)
            return WholePhase(span, from);

        var when = span.Points == 1 ? periods.When(analysis[span.Last - 1].Period)
            : span.IsCurrent ? ChartText.Format(Culture, "WhenSince", from)
            : ChartText.Format(Culture, "WhenFromTo", from, to);
        var line = ChartText.Get(Culture, analysis.Kind.IsShewhart ? "LineCentre" : "LineMedian");
        var number = span.Points == 1 ? "One" : "Many";
        var key = span.Cause is Cause.AboveUpperLimit or Cause.BelowLowerLimit ? "Signal" + span.Cause + number : "Signal" + span.Cause;
        return ChartText.Format(Culture, key, span.Points, line, when);
    }

    /// <summary>A signal of the whole phase, most telling first.</summary>
    private string WholePhase(SignalSpan span, string from)
    {
        var signals = analysis[span.Last - 1].Signals;
        var runs = analysis.Phases[analysis[span.Last - 1].Phase - 1].Runs;
        var line = ChartText.Get(Culture, analysis.Kind.IsShewhart ? "LineCentre" : "LineMedian");
        if (signals.HasFlag(Signals.FewCrossings))
            return ChartText.Format(Culture, "SignalFewCrossings", runs.Crossings, runs.CrossingsMin, line, from);
        if (signals.HasFlag(Signals.TooFewRuns))
            return ChartText.Format(Culture, "SignalTooFewRuns", runs.Crossings + 1, line, from);
        return signals.HasFlag(Signals.TooManyRuns)
            ? ChartText.Format(Culture, "SignalTooManyRuns", runs.Crossings + 1, line, from)
            : ChartText.Format(Culture, "SignalInnerThird", span.Points, line, from);
    }

    private string? Target(in AnalysedPoint latest)
    {
        if (latest.Target is not { } target)
            return null;
        if (analysis.Assurance is { } assurance)
            return ChartText.Format(Culture, "Target" + assurance, Say(target));
        if (analysis.Direction == Direction.Neutral)
            return ChartText.Format(Culture, "TargetStated", Say(target));

        var distance = Numerics.Tolerance.Side(latest.Value!.Value, target);
        var met = analysis.Direction == Direction.HigherIsBetter ? distance >= 0 : distance <= 0;
        return ChartText.Format(Culture, met ? "TargetMetNow" : "TargetMissedNow", Say(target));
    }

    private string Say(double value) => NumberText.Say(value, Culture) + labels.Unit;
}
