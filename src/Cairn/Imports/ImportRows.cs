using Cairn.Measures;
using Cairn.Shared.Basics;

namespace Cairn.Imports;

/// <summary>What a file or a program says, row by row, before it is known what each is about.</summary>
/// <param name="Rows">Those that say a number.</param>
/// <param name="Measures">The different words for measures: names, or ids.</param>
/// <param name="Groups">The different words for groups: the name of the split, a colon and the group; empty for all.</param>
public sealed record ImportRows(IReadOnlyList<ImportRow> Rows, IReadOnlyList<string> Measures, IReadOnlyList<string> Groups)
{
    /// <summary>Why some cannot be read.</summary>
    public IReadOnlyList<ImportProblem> Problems { get; init; } = [];

    /// <summary>Rows without any number.</summary>
    public int Empty { get; init; }
}

/// <summary>One of them.</summary>
/// <param name="Number">As people count it.</param>
/// <param name="Measure">The place of its word among those for measures.</param>
/// <param name="Group">The place of its word among those for groups.</param>
/// <param name="Day">A day of its period.</param>
/// <param name="Found">Its numbers.</param>
public readonly record struct ImportRow(int Number, int Measure, int Group, DateOnly Day, Found Found);

/// <summary>Why a row cannot be taken: nothing of the file is, until it is mended or left out.</summary>
/// <param name="Row">As people count it; null where it is the whole file.</param>
/// <param name="Part">Which part of the row.</param>
/// <param name="Refusal">What was expected.</param>
public sealed record ImportProblem(int? Row, ImportPart Part, Refusal Refusal)
{
    /// <summary>The column of the cell, where it is one of two that make the value; null where the part says it.</summary>
    public string? Column { get; init; }
}

/// <summary>What a row says.</summary>
public enum ImportPart
{
    Period,
    Measure,
    Group,
    Value,
    Denominator,
}
