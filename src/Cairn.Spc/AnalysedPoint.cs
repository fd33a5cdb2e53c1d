namespace Cairn.Spc;

/// <summary>One point of an analysed chart, in plotted units.</summary>
public readonly record struct AnalysedPoint
{
    /// <summary>From 1, in the order of time.</summary>
    public required int Number { get; init; }

    /// <summary>Where it stands on the horizontal axis.</summary>
    public required Period Period { get; init; }

    /// <summary>The plotted value; null where it is missing.</summary>
    public required double? Value { get; init; }

    /// <summary>The centre line and the limits at this point.</summary>
    public required Limits Limits { get; init; }

    /// <summary>What the measure aims at here; null where there is no target.</summary>
    public required double? Target { get; init; }

    /// <summary>The number of its phase, from 1.</summary>
    public required int Phase { get; init; }

    /// <summary>Whether the user excluded it from limits and rules.</summary>
    public required bool IsExcluded { get; init; }

    /// <summary>Whether it lies outside the control limits, excluded or not.</summary>
    public required bool IsOutsideLimits { get; init; }

    /// <summary>The rules that fired here; none on an excluded or missing point.</summary>
    public required Signals Signals { get; init; }

    /// <summary>The one label of the point by precedence; null on an excluded or missing point.</summary>
    public required Cause? Cause { get; init; }

    /// <summary>What the label means for improvement; null on an excluded or missing point.</summary>
    public required Variation? Variation { get; init; }

    /// <summary>Whether the value lies on the centre line, but for rounding (1e-12, relative).</summary>
    public bool IsOnCentre => Value is { } value && Numerics.Tolerance.Equal(value, Limits.Centre);

    /// <summary>Whether there is a value that the rules saw.</summary>
    public bool IsIncluded => Value is not null && !IsExcluded;
}
