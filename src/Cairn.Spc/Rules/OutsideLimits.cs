namespace Cairn.Spc.Rules;

/// <summary>A point above the upper or below the lower control limit. A point on a limit is within. Source: Shewhart 1931.</summary>
public sealed class OutsideLimits() : Rule(Signals.Outside, "outside")
{
    /// <inheritdoc/>
    public override bool NeedsLimits => true;

    internal override void Apply(in RuleInput input)
    {
        for (var i = 0; i < input.Count; i++)
        {
            if (input.Zones[i] is 3 or -3)
                input.Signals[i] |= Signal;
        }
    }
}
