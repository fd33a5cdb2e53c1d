namespace Cairn.Spc;

/// <summary>
/// Where a unit lies among the limits of its funnel. The words say where, not how good: whether high is wanted
/// is not the funnel's to know.
/// </summary>
public enum FunnelBand
{
    /// <summary>Below the 99.8 % limits.</summary>
    Below998,

    /// <summary>Below the 95 % limits, within the 99.8 % limits.</summary>
    Below95,

    /// <summary>Within the 95 % limits.</summary>
    Within,

    /// <summary>Above the 95 % limits, within the 99.8 % limits.</summary>
    Above95,

    /// <summary>Above the 99.8 % limits.</summary>
    Above998,
}
