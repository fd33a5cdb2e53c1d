namespace Cairn.Spc.Rules;

/// <summary>The included points of one phase, side by side without gaps.</summary>
internal readonly ref struct RuleInput
{
    /// <summary>Plotted values.</summary>
    public required ReadOnlySpan<double> Values { get; init; }

    /// <summary>−1 below the centre line, 0 on it, +1 above.</summary>
    public required Span<sbyte> Sides { get; init; }

    /// <summary>Whole sigmas beyond the centre, −3 to 3; 3 is outside the limits; <see cref="Limits.NoZone"/> where there are none.</summary>
    public required Span<sbyte> Zones { get; init; }

    /// <summary>−1 falling, +1 rising: the trend that a point with the signal of a trend belongs to; the later one at a turning point.</summary>
    public required Span<sbyte> Slopes { get; init; }

    /// <summary>Runs about the centre line.</summary>
    public RunsAnalysis Runs { get; init; }

    /// <summary>Where flags are raised.</summary>
    public required Span<Signals> Signals { get; init; }

    public int Count => Values.Length;

    public void Raise(Signals signal, int first, int last)
    {
        for (var i = first; i <= last; i++)
            Signals[i] |= signal;
    }
}
