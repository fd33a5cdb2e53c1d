using Cairn.Spc.Numerics;

namespace Cairn.Spc.Rules;

/// <summary>Raises a signal at every point of each run of a given length, or longer, on one side of the centre line.</summary>
internal static class SameSideRuns
{
    /// <remarks>A run is raised when it reaches its length, not when it ends: that happens seldom, so the branch is guessed well.</remarks>
    public static void Raise(in RuleInput input, int length, Ties ties, Signals signal)
    {
        var sides = input.Sides;
        int count = 0, side = 0;
        for (var i = 0; i < sides.Length; i++)
        {
            int here = sides[i];
            if (here == 0)
            {
                count = ties == Ties.PassOver ? count : 0;
                continue;
            }

            count = Select.If(here == side, count + 1, 1);
            side = here;
            if (count >= length)
                RaiseBack(input, i, count == length ? length : 1, signal);
        }
    }

    /// <summary>Raises the last points of a run. Points on the centre line were passed over and carry nothing.</summary>
    private static void RaiseBack(in RuleInput input, int last, int points, Signals signal)
    {
        for (var i = last; points > 0; i--)
        {
            if (input.Sides[i] == 0)
                continue;

            input.Signals[i] |= signal;
            points--;
        }
    }
}
