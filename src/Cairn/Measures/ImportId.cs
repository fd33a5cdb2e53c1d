namespace Cairn.Measures;

/// <summary>What came with one upload.</summary>
public readonly record struct ImportId(Guid Value);
