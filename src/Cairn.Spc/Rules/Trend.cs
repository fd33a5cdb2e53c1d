using Cairn.Spc.Numerics;

namespace Cairn.Spc.Rules;

/// <summary>
/// A run of points each above, or each below, the one before. Every point of the run carries the signal, the first included.
/// Where ties are passed over, only the first of equal neighbours counts, and only it carries the signal.
/// </summary>
/// <param name="length">How many points make a signal; at least 2.</param>
/// <param name="ties">What a value equal to the one before does.</param>
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
        for (var i = 1; i <= values.Length; i++)
        {
            var here = i < values.Length ? Tolerance.Side(values[i], values[last]) : 2; // 2: past the end, equal to no slope
            if (here == 0 && Ties == Ties.PassOver)
                continue;

            if (here == slope && here != 0)
            {
                count++;
                last = i;
                continue;
            }

            if (count >= Length && slope != 0)
                RaiseRun(input, start, last, (sbyte)slope);
            slope = here;
            start = here == 0 ? i : last;
            count = here == 0 ? 1 : 2;
            last = i;
        }
    }

    /// <summary>A turning point belongs to two runs; the later one leaves its slope there, as NHSRplotthedots has it.</summary>
    private void RaiseRun(in RuleInput input, int start, int last, sbyte slope)
    {
        var previous = double.NaN;
        for (var i = start; i <= last; i++)
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
