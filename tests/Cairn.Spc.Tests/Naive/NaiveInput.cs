namespace Cairn.Spc.Tests.Naive;

/// <summary>What the naive chart is asked: everything in plain words and numbers, nothing of the library.</summary>
internal sealed record NaiveInput
{
    public required string Kind { get; init; }

    public required IReadOnlyList<Observation> Observations { get; init; }

    public string Method { get; init; } = "anhoej";

    public IReadOnlyList<int> PhasesAfter { get; init; } = [];

    public IReadOnlyList<int> Excluded { get; init; } = [];

    /// <summary>The first so many points of each phase; null for all.</summary>
    public int? BaselineFirst { get; init; }

    /// <summary>Point numbers of the series; null for all.</summary>
    public (int From, int To)? BaselineRange { get; init; }

    public double Multiply { get; init; } = 1;

    public bool? Screen { get; init; }

    public double? Centre { get; init; }

    public IReadOnlyList<double?>? Targets { get; init; }

    public string Direction { get; init; } = "neutral";

    public bool TargetAtLimitIsMet { get; init; } = true;

    public bool Screens => Screen ?? Method == "making-data-count";
}
