namespace Cairn.Spc;

/// <summary>
/// What a target exactly on a limit means for <see cref="Assurance"/>; tools disagree (see deviations).
/// </summary>
public enum TargetAtLimit
{
    /// <summary>A process that reaches its target at the limit meets it: higher is better passes where target ≤ lower limit, and fails where target &gt; upper.</summary>
    Met,

    /// <summary>It misses it: higher is better passes where target &lt; lower limit, and fails where target ≥ upper.</summary>
    Missed,
}
