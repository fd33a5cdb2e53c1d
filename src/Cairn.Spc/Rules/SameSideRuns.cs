namespace Cairn.Spc.Rules;

/// <summary>Raises a signal at every point of each run of a given length, or longer, on one side of the centre line.</summary>
internal static class SameSideRuns
{
    public static void Raise(in RuleInput input, int length, Ties ties, Signals signal)
    {
        var sides = input.Sides;
        int start = 0, count = 0;
        sbyte side = 0;
        for (var i = 0; i <= sides.Length; i++)
        {
            var here = i < sides.Length ? sides[i] : (sbyte)2; // 2: past the end, equal to no side
            if (here == side && here != 0)
            {
                count++;
                continue;
            }

            if (here == 0 && ties == Ties.PassOver)
                continue;

            if (count >= length)
                RaiseRun(input, start, i, side, signal);
            side = here;
            start = i;
            count = here == 0 ? 0 : 1;
        }
    }

    /// <summary>Points on the centre line inside a run were passed over and carry nothing.</summary>
    private static void RaiseRun(in RuleInput input, int start, int end, sbyte side, Signals signal)
    {
        for (var i = start; i < end; i++)
        {
            if (input.Sides[i] == side)
                input.Signals[i] |= signal;
        }
    }
}
