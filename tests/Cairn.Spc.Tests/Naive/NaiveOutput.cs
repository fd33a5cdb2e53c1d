namespace Cairn.Spc.Tests.Naive;

/// <summary>A phase as the naive chart sees it; the four counts are absent where no point is useful.</summary>
internal sealed record NaivePhase(int First, int Last, double? Centre, NaiveRuns Runs, bool RunsSignal);

/// <summary>A point as the naive chart sees it.</summary>
internal sealed record NaivePoint
{
    public required int Number { get; init; }

    public required int Phase { get; init; }

    public required double? Value { get; init; }

    public required bool IsExcluded { get; init; }

    public bool IsIncluded => Value is not null && !IsExcluded;

    /// <summary>The lines at −3, −2, −1, 0, 1, 2, 3 sigma.</summary>
    public required double?[] Lines { get; init; }

    public double? Line(int sigmas) => Lines[sigmas + 3];

    public double? Target { get; init; }

    public HashSet<string> Signals { get; } = new(StringComparer.Ordinal);

    public bool IsOutside => Near.IsAbove(Value, Line(3)) || Near.IsAbove(Line(-3), Value);

    /// <summary>−1 below the centre, +1 above, 0 on it.</summary>
    public int Side => Near.IsAbove(Value, Line(0)) ? 1 : Near.IsAbove(Line(0), Value) ? -1 : 0;

    /// <summary>Whether it lies beyond so many sigmas on a side.</summary>
    public bool IsBeyond(int sigmas, int side) =>
        side > 0 ? Near.IsAbove(Value, Line(sigmas)) : Near.IsAbove(Line(-sigmas), Value);

    public string? Cause { get; set; }

    public string? PointType { get; set; }
}

/// <summary>A chart as the naive chart sees it.</summary>
internal sealed record NaiveOutput(IReadOnlyList<NaivePhase> Phases, IReadOnlyList<NaivePoint> Points, string State, string? Assurance);

/// <summary>Numbers within 1e-12 of each other, relative, are equal.</summary>
internal static class Near
{
    public static bool AreEqual(double? a, double? b) =>
        a is { } x && b is { } y && Math.Abs(x - y) <= 1e-12 * Math.Max(Math.Abs(x), Math.Abs(y));

    public static bool IsAbove(double? a, double? b) => a > b && !AreEqual(a, b);
}
