namespace Cairn.Spc.Rules;

/// <summary>
/// Four of five points in sequence beyond one sigma on the same side; the fifth may lie anywhere. The points beyond that line carry the signal.
/// Source: Western Electric 1956, Statistical Quality Control Handbook.
/// </summary>
public sealed class FourOfFive() : Rule(Signals.FourOfFive, "four-of-five")
{
    /// <inheritdoc/>
    public override bool NeedsLimits => true;

    internal override void Apply(in RuleInput input) => BeyondInWindow.Raise(input, zone: 1, needed: 4, window: 5, Signal);
}
