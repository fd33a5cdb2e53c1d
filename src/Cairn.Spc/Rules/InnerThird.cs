using Cairn.Spc.Numerics;

namespace Cairn.Spc.Rules;

/// <summary>
/// A run of points within one sigma of the centre, on either side: less variation than the limits promise, often a sign that
/// limits are too wide or that subgroups mix different processes. A point without limits breaks the run.
/// Source: Nelson 1984; IHI (15 points).
/// </summary>
/// <param name="length">How many points make a signal; at least 2, default 15.</param>
/// <exception cref="AnalysisRefusedException">The length is below 2.</exception>
public sealed class InnerThird(int length = 15) : Rule(Signals.InnerThird, "inner-third")
{
    /// <summary>How many points make a signal.</summary>
    public int Length { get; } = RunLength.Checked(length, "run in the inner third");

    /// <inheritdoc/>
    public override bool NeedsLimits => true;

    internal override void Apply(in RuleInput input)
    {
        var count = 0;
        for (var i = 0; i < input.Count; i++)
        {
            count = Select.If(input.Zones[i] == 0, count + 1, 0);
            if (count >= Length)
                input.Raise(Signal, count == Length ? i - Length + 1 : i, i);
        }
    }
}
