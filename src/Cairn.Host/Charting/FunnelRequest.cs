using Cairn.Spc;

namespace Cairn.Host.Charting;

/// <summary>What was asked of <c>cairn funnel</c>.</summary>
internal sealed record FunnelRequest(string Unit, string Value, string Denominator, FunnelKind Kind, FunnelOptions Options, string? Title)
{
    public IReadOnlyList<string> Columns => [Unit, Value, Denominator];
}
