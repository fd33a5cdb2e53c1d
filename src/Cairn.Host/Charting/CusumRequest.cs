using Cairn.Spc;

namespace Cairn.Host.Charting;

/// <summary>What was asked of <c>cairn cusum</c>.</summary>
internal sealed record CusumRequest(string Period, string Value, CusumOptions Options, string? Title)
{
    public IReadOnlyList<string> Columns => [Period, Value];
}
