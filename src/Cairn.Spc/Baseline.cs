namespace Cairn.Spc;

/// <summary>
/// The points that set the centre line and the limits of a phase. Default: all of them.
/// Excluded and missing points count when a baseline is counted off, but never enter a calculation.
/// </summary>
public sealed record Baseline
{
    private Baseline(int first, int last, bool perPhase)
    {
        First = first;
        Last = last;
        IsPerPhase = perPhase;
    }

    /// <summary>All points of each phase.</summary>
    public static Baseline All { get; } = new(1, int.MaxValue, true);

    /// <summary>The first point of the baseline, from 1: in the phase where <see cref="IsPerPhase"/> holds, else in the series.</summary>
    public int First { get; }

    /// <summary>The last point of the baseline.</summary>
    public int Last { get; }

    /// <summary>Whether points are counted within each phase, rather than in the series.</summary>
    public bool IsPerPhase { get; }

    /// <summary>Whether every point belongs to it.</summary>
    public bool IsAll => IsPerPhase && Last == int.MaxValue;

    /// <summary>The first points of each phase. A phase shorter than that uses all its points.</summary>
    /// <param name="count">At least 1.</param>
    /// <exception cref="AnalysisRefusedException">The count is below 1.</exception>
    public static Baseline FirstPoints(int count) => count >= 1
        ? new(1, count, true)
        : throw new AnalysisRefusedException($"A baseline of {count} points is none; give at least 1.");

    /// <summary>The points from one number to another, in the whole series. A phase that the range does not reach uses all its points.</summary>
    /// <param name="first">From 1.</param>
    /// <param name="last">Not before <paramref name="first"/>.</param>
    /// <exception cref="AnalysisRefusedException">The first is below 1, or after the last.</exception>
    public static Baseline Range(int first, int last) => first >= 1 && last >= first
        ? new(first, last, false)
        : throw new AnalysisRefusedException($"A baseline from point {first} to point {last} is no range; give two numbers in order, from 1.");

    /// <summary>The point numbers, in the series, that are the baseline of a phase.</summary>
    internal (int First, int Last) Within(Phase phase)
    {
        if (IsPerPhase)
            return (phase.First, Last >= phase.Last - phase.First + 1 ? phase.Last : phase.First + Last - 1);
        return First > phase.Last || Last < phase.First ? (phase.First, phase.Last) : (First, Last);
    }
}
