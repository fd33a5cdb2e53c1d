using Cairn.Spc;

namespace Cairn.Host.Charting;

/// <summary>What was asked of <c>cairn funnel</c>.</summary>
internal sealed record FunnelRequest(string File, string Unit, string Value, string Denominator, FunnelKind Kind, FunnelOptions Options, string? Title);
