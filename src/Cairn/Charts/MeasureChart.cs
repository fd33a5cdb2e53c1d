using Cairn.Measures;
using Cairn.Shared.Language;
using Cairn.Spc;
using Cairn.Spc.Words;

namespace Cairn.Charts;

/// <summary>What a chart is made of, as plain data.</summary>
/// <param name="Text">What the measure means.</param>
/// <param name="Versions">What it meant, the latest first.</param>
/// <param name="Readings">What the reader may see of what was found, in the order of time.</param>
public sealed record ChartMaterial(MeasureText Text, IReadOnlyList<MeasureVersion> Versions, IReadOnlyList<ShownReading> Readings)
{
    public ChartSettings? Settings { get; init; }

    public IReadOnlyList<ChartPhase> Phases { get; init; } = [];

    public IReadOnlyList<ExcludedPoint> Excluded { get; init; } = [];

    /// <summary>The versions from which on something else is counted than before.</summary>
    public IEnumerable<MeasureVersion> CountedAnew =>
        Versions.Where(version => Versions.FirstOrDefault(before => before.Number == version.Number - 1) is { } before && version.CountsAnewAfter(before));
}

/// <summary>The chart of a measure: analysed, and said in a sentence. Pure: the same material makes the same chart.</summary>
public sealed class MeasureChart
{
    private MeasureChart(Analysis analysis, Recommendation recommendation, IReadOnlyList<DateOnly> periods, SummaryLabels labels)
    {
        (Analysis, Recommendation, Periods) = (analysis, recommendation, periods);
        Sentence = Summary.Describe(analysis, labels);
        Signal = SignalSpan.LastOf(analysis);
    }

    public Analysis Analysis { get; }

    /// <summary>The kind that the chooser would take, and why.</summary>
    public Recommendation Recommendation { get; }

    /// <summary>The periods of its points, in order.</summary>
    public IReadOnlyList<DateOnly> Periods { get; }

    /// <summary>What it says.</summary>
    public string Sentence { get; }

    /// <summary>The last signal; null where there is none.</summary>
    public SignalSpan? Signal { get; }

    /// <summary>The first period of the last signal, by which answers are kept.</summary>
    public DateOnly? SignalFrom => Signal is { } signal ? Periods[signal.First - 1] : null;

    /// <summary>Analyses and says it.</summary>
    public static MeasureChart Of(ChartMaterial material, Words words)
    {
        var text = material.Text;
        var points = ChartPoints.Of(material.Readings, text);
        List<DateOnly> periods = [.. points.Periods];
        var series = points.Series;
        var nature = FittingKinds.NatureOf(text.Shape, series);
        var recommendation = ChartChooser.Recommend(series, nature, words.Culture);
        var method = Method.Find(material.Settings?.Method ?? "") ?? Method.Anhoej;
        var kind = KindOf(material, recommendation, method, nature);
        var analysis = ControlChart.Analyse(kind, points.For(kind, text), new()
        {
            Method = method,
            Multiply = text.Multiply,
            Direction = text.Direction,
            Target = TargetOf(text, periods),
            Baseline = material.Settings?.Baseline is { } first && first <= series.Count ? Baseline.FirstPoints(first) : Baseline.All,
            PhasesAfter = CutsOf(material, periods),
            Excluded = [.. material.Excluded.Select(excluded => periods.IndexOf(excluded.Period) + 1).Where(number => number > 0)],
        });
        return new(analysis, recommendation, periods, new() { Name = text.Name, Unit = UnitOf(text, words), Per = PerOf(text, words), Culture = words.Culture });
    }

    /// <summary>What follows each number: a per cent sign, days, or the unit.</summary>
    public static string UnitOf(MeasureText text, Words words) => text.Shape switch
    {
        ReadingShape.Proportion => "%",
        ReadingShape.TimeBetween => " " + words["ChartDays"],
        ReadingShape.CasesBetween => " " + (text.Denominator.Length > 0 ? text.Denominator : words["ChartCases"]),
        ReadingShape.Rate => "",
        _ => text.Unit.Length > 0 ? " " + text.Unit : "",
    };

    /// <summary>What a rate is told for.</summary>
    public static string PerOf(MeasureText text, Words words) => text.Shape == ReadingShape.Rate ? " " + words["ChartPer", text.Per.ToString("#,0", words.Culture), text.Denominator] : "";

    /// <summary>The target, or what the trajectory says at each point.</summary>
    private static Target? TargetOf(MeasureText text, List<DateOnly> periods)
    {
        var steps = Trajectory.Of(text.Trajectory);
        if (steps.Count == 0)
            return text.Target is { } target ? Target.At(target) : null;
        return Target.Varying([.. periods.Select(period => steps.Where(step => step.From <= period).Select(step => (double?)step.Value).LastOrDefault() ?? text.Target ?? double.NaN)]);
    }

    /// <summary>The kind that was decided, as long as the numbers and the method allow it; else the recommended one, or the nearest that the method reads.</summary>
    private static ChartKind KindOf(ChartMaterial material, Recommendation recommendation, Method method, DataNature nature)
    {
        var fitting = FittingKinds.Of(material.Text.Shape).Where(kind => FittingKinds.Reads(kind, nature)).ToList();
        var decided = ChartKind.Find(material.Settings?.Kind ?? "");
        if (decided is not null && fitting.Contains(decided) && method.Reads(decided))
            return decided;
        return method.Reads(recommendation.Kind) ? recommendation.Kind : fitting.First(method.Reads);
    }

    /// <summary>Where limits begin anew: where somebody said that the process is another one, and where something else is counted.</summary>
    private static IReadOnlyList<int> CutsOf(ChartMaterial material, List<DateOnly> periods)
    {
        var frequency = material.Text.Frequency;
        var counted = material.CountedAnew.Select(version => frequency.Begin(version.From));
        return [.. material.Phases.Select(phase => phase.From).Concat(counted).Distinct().Select(from => periods.FindIndex(period => period >= from)).Where(index => index > 0).Order()];
    }
}
