using Cairn.Spc.Numerics;

namespace Cairn.Spc.Rules;

/// <summary>
/// A run of points each above, or each below, the one before. Every point of the run carries the signal, the first included.
/// Where ties are passed over, only the first of equal neighbours counts, and only it carries the signal.
/// </summary>
/// <param name="length">How many points make a signal; at least 2.</param>
/// <param name="ties">What a value equal to the one before does.</param>
/// <exception cref="AnalysisRefusedException">The length is below 2.</exception>
public sealed class Trend(int length, Ties ties) : Rule(Signals.Trend, "trend")
{
    /// <summary>How many points make a signal; one more than there are steps.</summary>
    public int Length { get; } = RunLength.Checked(length, "trend");

    /// <summary>What a value equal to the one before does.</summary>
    public Ties Ties { get; } = ties;

    internal override void Apply(in RuleInput input)
    {
        var values = input.Values;
        int start = 0, last = 0, count = 1, slope = 0;
        int beforeStart = 0, beforeLast = 0;
        for (var i = 1; i < values.Length; i++)
        {
            var here = Tolerance.Side(values[i], values[last]);
            if (here == 0 && Ties == Ties.PassOver)
                continue;

            var turns = here != slope;
            beforeStart = Select.If(turns, beforeLast, beforeStart);
            start = Select.If(turns, last, start);
            count = Select.If(turns, 1, count) + (here & 1); // A step up or down adds a point; a tie is one point alone.
            slope = here;
            (beforeLast, last) = (last, i);
            if (count == Length)
                SettleTurningPoint(input, beforeStart, start);
            if (count >= Length)
                RaiseRun(input, count == Length ? start : i, i, (sbyte)slope);
        }
    }

    /// <summary>
    /// A point with a trend on either side of it takes the slope to its right, as NHSRplotthedots has it, even where that slope is
    /// the one step from one trend to the next and belongs to neither.
    /// </summary>
    private void SettleTurningPoint(in RuleInput input, int before, int start)
    {
        var step = Tolerance.Side(input.Values[start], input.Values[before]);
        if (step != 0 && input.Signals[before].HasFlag(Signal))
            input.Slopes[before] = (sbyte)step;
    }

    /// <summary>A turning point belongs to two runs; the later one leaves its slope there.</summary>
    private void RaiseRun(in RuleInput input, int first, int last, sbyte slope)
    {
        var previous = double.NaN;
        for (var i = first; i <= last; i++)
        {
            if (!Tolerance.Equal(input.Values[i], previous))
            {
                input.Signals[i] |= Signal;
                input.Slopes[i] = slope;
            }

            previous = input.Values[i];
        }
    }
}
