using Cairn.Spc;

namespace Cairn.Charts;

/// <summary>
/// A day from which on the data suggest another process, to be judged by people; nothing starts a phase by itself. It is suggested where all
/// points of the last phase since that day lie on one side of its centre line, up to the latest, twelve of them or more, so that limits of
/// their own would be more than trial limits, and a rule of the chart's method says that it is a signal; never where it got worse. After the guidance of Making Data
/// Count on recalculating limits (large, sustained, explained; a judgement) and D J Wheeler's four questions. A run chart is not asked:
/// its median is the middle of all that there is.
/// </summary>
/// <param name="From">The first period of the run.</param>
/// <param name="Points">How many points lie on that side.</param>
/// <param name="IsAbove">On which.</param>
/// <param name="After">What happened shortly before, where something stands on the chart.</param>
public sealed record SuggestedPhase(DateOnly From, int Points, bool IsAbove, ChartFlag? After)
{
    /// <summary>With fewer points limits are trial limits.</summary>
    public const int FewestPoints = 12;

    /// <summary>Of how many periods before the run a flag may tell why.</summary>
    private const int Shortly = 3;

    public static SuggestedPhase? Of(MeasureChart chart, IReadOnlyList<ChartFlag> flags)
    {
        var analysis = chart.Analysis;
        if (!analysis.Kind.IsShewhart || chart.Signal is not { IsCurrent: true } || analysis.Phases is not [.., var phase])
            return null;
        var run = new List<AnalysedPoint>();
        for (var number = analysis.Count; number >= phase.First; number--)
        {
            var point = analysis[number - 1];
            if (point.Value is not { } value || point.IsExcluded || point.IsOnCentre)
                continue; // says nothing of a side
            if (run.Count > 0 && value > point.Limits.Centre != IsAboveIn(run[0]))
                break;
            run.Add(point);
        }

        if (run.Count < FewestPoints || run[^1].Number == FirstUsefulOf(analysis, phase) || IsUnwanted(analysis.Direction, IsAboveIn(run[0])))
            return null;
        var first = run[^1].Number;
        var (earliest, from) = (chart.Periods[Math.Max(phase.First - 1, first - 1 - Shortly)], chart.Periods[first - 1]);
        return new(from, run.Count, IsAboveIn(run[0]), flags.LastOrDefault(flag => flag.Day >= earliest && flag.Day <= from));
    }

    /// <summary>Where it got worse the third question has its answer: the old limits stay and show it.</summary>
    private static bool IsUnwanted(Direction direction, bool isAbove) => direction switch
    {
        Direction.HigherIsBetter => !isAbove,
        Direction.LowerIsBetter => isAbove,
        _ => false,
    };

    private static bool IsAboveIn(AnalysedPoint point) => point.Value > point.Limits.Centre;

    /// <summary>A run that is as long as the phase has nothing before it to differ from.</summary>
    private static int FirstUsefulOf(Analysis analysis, Phase phase) =>
        analysis.Skip(phase.First - 1).FirstOrDefault(point => point.Value is not null && !point.IsExcluded && !point.IsOnCentre).Number;
}
