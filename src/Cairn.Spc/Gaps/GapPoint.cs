namespace Cairn.Spc;

/// <summary>The gap of one period.</summary>
/// <param name="Period">When.</param>
/// <param name="Gap">The difference; null where one of the two groups is not known.</param>
public readonly record struct GapPoint(Period Period, GapDifference? Gap);
