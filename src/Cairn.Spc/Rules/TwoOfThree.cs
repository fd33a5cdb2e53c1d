namespace Cairn.Spc.Rules;

/// <summary>
/// Two of three points in sequence beyond two sigma on the same side. The points beyond that line carry the signal.
/// Source: Western Electric 1956, Statistical Quality Control Handbook: points beyond three sigma count too, and the third may lie anywhere.
/// Making Data Count is narrower: points beyond three sigma do not count, and all three lie on one side of the centre line.
/// </summary>
/// <param name="narrow">Whether to ask as Making Data Count does.</param>
public sealed class TwoOfThree(bool narrow = false) : Rule(Signals.TwoOfThree, "two-of-three")
{
    /// <summary>Whether it asks as Making Data Count does.</summary>
    public bool IsNarrow { get; } = narrow;

    /// <inheritdoc/>
    public override bool NeedsLimits => true;

    internal override void Apply(in RuleInput input)
    {
        if (IsNarrow)
            ApplyNarrow(input);
        else
            BeyondInWindow.Raise(input, zone: 2, needed: 2, window: 3, Signal);
    }

    private void ApplyNarrow(in RuleInput input)
    {
        for (var i = 2; i < input.Count; i++)
        {
            var side = input.Sides[i];
            if (side == 0 || input.Sides[i - 1] != side || input.Sides[i - 2] != side)
                continue;

            var near = 0;
            for (var j = i - 2; j <= i; j++)
                near += input.Zones[j] == 2 * side ? 1 : 0;
            if (near < 2)
                continue;

            for (var j = i - 2; j <= i; j++)
            {
                if (input.Zones[j] == 2 * side)
                    input.Signals[j] |= Signal;
            }
        }
    }
}
