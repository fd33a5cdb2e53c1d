using Cairn.Spc;
using Cairn.Tables;

namespace Cairn.Host.Charting;

/// <summary>What was asked of <c>cairn chart</c>, read from the command line and checked as far as the file is not needed.</summary>
internal sealed record ChartRequest
{
    public required string File { get; init; }

    public required string PeriodColumn { get; init; }

    public string? ValueColumn { get; init; }

    public string? DenominatorColumn { get; init; }

    public string? FacetColumn { get; init; }

    public string? TargetColumn { get; init; }

    public IReadOnlyList<ColumnFilter> Where { get; init; } = [];

    /// <summary>Null chooses one from the data.</summary>
    public ChartKind? Kind { get; init; }

    public PeriodUnit? Aggregate { get; init; }

    /// <summary>Null plots as the file has it, and draws in the unit that reads best.</summary>
    public double? Multiply { get; init; }

    public IReadOnlyList<int> PhasesAfter { get; init; } = [];

    public IReadOnlyList<string> PhasesAt { get; init; } = [];

    public int? BaselinePoints { get; init; }

    public (string From, string To)? BaselineRange { get; init; }

    public double? Centre { get; init; }

    public IReadOnlyList<int> Exclude { get; init; } = [];

    public Method Method { get; init; } = Method.Anhoej;

    public bool? Screen { get; init; }

    public Direction Direction { get; init; }

    public double? Target { get; init; }

    public TargetAtLimit TargetAtLimit { get; init; }

    public string? AnnotationsFile { get; init; }

    public string? Title { get; init; }

    public string? DateFormat { get; init; }

    public bool Zoom { get; init; }

    public IReadOnlyList<string> Out { get; init; } = [];

    public bool Json { get; init; }
}
