namespace Cairn.Diagrams;

/// <summary>A drawing of what a team believes.</summary>
public readonly record struct DiagramId(Guid Value);
