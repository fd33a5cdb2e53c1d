namespace Cairn.Spc.Rules;

/// <summary>Raises a signal at every point of each run of a given length, or longer, on one side of the centre line.</summary>
internal static class SameSideRuns
{
    /// <remarks>
    /// A run is raised when it reaches its length, not when it ends: in most data that happens seldom, so the branch is
    /// guessed well, and a long series takes half the time.
    /// </remarks>
    public static void Raise(in RuleInput input, int length, Ties ties, Signals signal)
    {
        var sides = input.Sides;
        int start = 0, count = 0;
        sbyte side = 0;
        for (var i = 0; i < sides.Length; i++)
        {
            var here = sides[i];
            if (here == 0)
            {
                (side, count) = ties == Ties.PassOver ? (side, count) : ((sbyte)0, 0);
                continue;
            }

            count = here == side ? count + 1 : 1;
            start = count == 1 ? i : start;
            side = here;
            if (count >= length)
                RaiseRun(input, count == length ? start : i, i, side, signal);
        }
    }

    /// <summary>Points on the centre line inside a run were passed over and carry nothing.</summary>
    private static void RaiseRun(in RuleInput input, int first, int last, sbyte side, Signals signal)
    {
        for (var i = first; i <= last; i++)
        {
            if (input.Sides[i] == side)
                input.Signals[i] |= signal;
        }
    }
}
