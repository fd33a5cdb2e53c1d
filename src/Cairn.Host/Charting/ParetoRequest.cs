namespace Cairn.Host.Charting;

/// <summary>What was asked of <c>cairn pareto</c>.</summary>
internal sealed record ParetoRequest(string Category, string? Count, string? Title)
{
    public IReadOnlyList<string> Columns => Count is null ? [Category] : [Category, Count];
}
