namespace Cairn.Tables;

/// <summary>A cell that does not hold what its column does, told instead of thrown so that all of them can be told at once.</summary>
/// <param name="Row">A kept row, from 0.</param>
/// <param name="Column">The header of the column, as the file writes it.</param>
/// <param name="Found">What the cell holds, trimmed, and shortened where it is long; empty where it is empty.</param>
public sealed record RefusedCell(int Row, string Column, string Found);
