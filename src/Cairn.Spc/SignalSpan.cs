namespace Cairn.Spc;

/// <summary>A signal as a person speaks of it: what it is, where it began and where it ended.</summary>
/// <param name="Cause">What it is.</param>
/// <param name="First">The number of its first point, from 1.</param>
/// <param name="Last">The number of its last point.</param>
/// <param name="Points">How many points carry it.</param>
/// <param name="IsCurrent">Whether the latest included point belongs to it.</param>
public sealed record SignalSpan(Cause Cause, int First, int Last, int Points, bool IsCurrent)
{
    /// <summary>
    /// The last signal that points up or down; where there is none, the last phase with a signal of the whole phase; null where nothing fired.
    /// </summary>
    public static SignalSpan? LastOf(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        SignalSpan? wholePhase = null;
        for (var i = analysis.Count - 1; i >= 0; i--)
        {
            var cause = analysis[i].Cause ?? Cause.CommonCause;
            if (CauseRule.SideOf(cause) != 0)
                return Around(analysis, i, cause);
            if (cause == Cause.Unsided && wholePhase is null)
                wholePhase = OfPhase(analysis, i);
        }

        return wholePhase;
    }

    private static SignalSpan Around(Analysis analysis, int last, Cause cause)
    {
        var side = CauseRule.SideOf(cause);
        var signal = SignalOf(cause);
        var phase = analysis[last].Phase;
        int first = last, points = 1;
        for (var i = last - 1; i >= 0; i--)
        {
            var point = analysis[i];
            if (point.Phase != phase)
                break;
            if (!point.IsIncluded || IsPassedOver(point))
                continue;
            if ((point.Signals & signal) == Signals.None || !Continues(analysis[first], point, cause, side))
                break;
            first = i;
            points++;
        }

        return new(cause, first + 1, last + 1, points, last + 1 == analysis.Latest?.Number);
    }

    private static SignalSpan OfPhase(Analysis analysis, int index)
    {
        var phase = analysis.Phases[analysis[index].Phase - 1];
        var points = Enumerable.Range(phase.First - 1, phase.Last - phase.First + 1).Count(i => analysis[i].Cause == Cause.Unsided);
        return new(Cause.Unsided, phase.First, index + 1, points, index + 1 == analysis.Latest?.Number);
    }

    private static Signals SignalOf(Cause cause) => cause switch
    {
        Cause.AboveUpperLimit or Cause.BelowLowerLimit => Signals.Outside,
        Cause.TrendUp or Cause.TrendDown => Signals.Trend,
        Cause.TwoOfThreeAbove or Cause.TwoOfThreeBelow => Signals.TwoOfThree,
        Cause.FourOfFiveAbove or Cause.FourOfFiveBelow => Signals.FourOfFive,
        _ => Signals.Shift | Signals.LongRun,
    };

    /// <summary>A point on the centre line that a run passed over.</summary>
    private static bool IsPassedOver(in AnalysedPoint point) =>
        point.Signals == Signals.None && point.IsOnCentre;

    private static bool Continues(in AnalysedPoint later, in AnalysedPoint earlier, Cause cause, int side) => cause is Cause.TrendUp or Cause.TrendDown
        ? Math.Sign(later.Value!.Value - earlier.Value!.Value) == side
        : Math.Sign(earlier.Value!.Value - earlier.Limits.Centre) == side;
}
