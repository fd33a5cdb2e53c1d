namespace Cairn.Spc;

/// <summary>
/// What the units and the exposure of a funnel are called in its sentence. The defaults say "unit", "units" and no exposure.
/// </summary>
public sealed record FunnelNouns
{
    /// <summary>One of them: "hospital".</summary>
    public string? Unit { get; init; }

    /// <summary>Several of them: "hospitals".</summary>
    public string? Units { get; init; }

    /// <summary>What a rate is per, in the plural: "days" makes "per 10,000 days". Said only with a multiplier other than 1.</summary>
    public string? Exposure { get; init; }
}
