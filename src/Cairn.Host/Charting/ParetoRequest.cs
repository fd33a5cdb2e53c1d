namespace Cairn.Host.Charting;

/// <summary>What was asked of <c>cairn pareto</c>.</summary>
internal sealed record ParetoRequest(string File, string Category, string? Count, string? Title);
