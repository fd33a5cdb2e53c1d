using System.Collections;

namespace Cairn.Spc;

/// <summary>
/// An analysed chart: phases with their centre lines, points with limits and signals, and what the latest point says. Immutable.
/// It is a list of its points; each is put together when it is asked for.
/// </summary>
public sealed class Analysis : IReadOnlyList<AnalysedPoint>
{
    private readonly double[] values;
    private readonly Limits[] limits;
    private readonly Signals[] signals;
    private readonly Cause[] causes;
    private readonly bool[]? excluded;

    internal Analysis(AnalysisColumns columns)
    {
        Kind = columns.Kind;
        Series = columns.Series;
        Options = columns.Options;
        Phases = columns.Phases;
        values = columns.Values;
        limits = columns.Limits;
        signals = columns.Signals;
        causes = columns.Causes;
        excluded = columns.Excluded;

        Latest = FindLatest();
        Assurance = Latest is { } latest && Target is not null
            ? AssuranceRule.Of(latest.Target ?? double.NaN, latest.Limits, Direction, Options.TargetAtLimit)
            : null;
    }

    /// <summary>The kind of chart.</summary>
    public ChartKind Kind { get; }

    /// <summary>The data.</summary>
    public Series Series { get; }

    /// <summary>How it was analysed.</summary>
    public AnalysisOptions Options { get; }

    /// <summary>The method that read it.</summary>
    public Method Method => Options.Method;

    /// <summary>Which way improvement lies.</summary>
    public Direction Direction => Options.Direction;

    /// <summary>What the measure aims at; null where nothing is.</summary>
    public Target? Target => Options.Target;

    /// <summary>Whether large moving ranges were dropped, where the kind has any.</summary>
    public bool IsScreened => Options.Screen ?? Method.ScreensByDefault;

    /// <summary>The phases in order; at least one where there are points.</summary>
    public IReadOnlyList<Phase> Phases { get; }

    /// <summary>How many points there are, missing and excluded ones included.</summary>
    public int Count => values.Length;

    /// <summary>The latest point that is neither excluded nor missing; null where there is none.</summary>
    public AnalysedPoint? Latest { get; }

    /// <summary>What the latest point says of the process.</summary>
    public Variation Variation => Latest?.Variation ?? Variation.CommonCause;

    /// <summary>Whether the process as it is will meet its target; null where the direction is neutral, or there is no target or no limit.</summary>
    public Assurance? Assurance { get; }

    /// <summary>A point.</summary>
    /// <param name="index">From 0.</param>
    public AnalysedPoint this[int index]
    {
        get
        {
            var value = values[index];
            var phase = PhaseAt(index);
            var isExcluded = excluded is not null && excluded[index];
            var isIncluded = !isExcluded && !double.IsNaN(value);
            var target = Target?.AtIndex(index) ?? double.NaN;
            var line = LimitsAt(index, phase);
            return new()
            {
                Number = index + 1,
                Period = Series.PeriodAt(index),
                Value = double.IsNaN(value) ? null : value,
                Limits = line,
                Target = double.IsNaN(target) ? null : target,
                Phase = phase + 1,
                IsExcluded = isExcluded,
                IsOutsideLimits = line.ZoneOf(value) is 3 or -3,
                Signals = signals[index],
                Cause = isIncluded ? causes[index] : null,
                Variation = isIncluded ? CauseRule.Meaning(causes[index], Direction) : null,
            };
        }
    }

    /// <summary>The points in order.</summary>
    public IEnumerator<AnalysedPoint> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Where the row was missing, or the kind gives none there, only the centre line is left.</summary>
    private Limits LimitsAt(int index, int phase)
    {
        var line = Kind.LimitsVary ? limits[index] : limits[phase];
        return Series.Subgroups[index].IsMissing ? Limits.None(line.Centre) : line;
    }

    private int PhaseAt(int index)
    {
        int low = 0, high = Phases.Count - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Phases[middle].Last > index)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    private AnalysedPoint? FindLatest()
    {
        for (var i = Count - 1; i >= 0; i--)
        {
            if (!double.IsNaN(values[i]) && (excluded is null || !excluded[i]))
                return this[i];
        }

        return null;
    }
}
