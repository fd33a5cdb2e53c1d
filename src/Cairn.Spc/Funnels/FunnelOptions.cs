namespace Cairn.Spc;

/// <summary>The choices of a funnel. Every one has a default.</summary>
public sealed record FunnelOptions
{
    /// <summary>
    /// The factor from a raw value to the value plotted: 100 for per cent, 10,000 for a rate per 10,000 days. Above 0, default 1.
    /// It scales the target, values, limits and half-widths; z, φ and τ² stay as they are.
    /// </summary>
    public double Multiply { get; init; } = 1;

    /// <summary>Which limits are drawn and said. Default: none, exact limits.</summary>
    public Overdispersion Overdispersion { get; init; } = Overdispersion.None;
}
