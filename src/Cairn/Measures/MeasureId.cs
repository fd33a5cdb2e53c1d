namespace Cairn.Measures;

/// <summary>Something that a project measures over time.</summary>
public readonly record struct MeasureId(Guid Value);
