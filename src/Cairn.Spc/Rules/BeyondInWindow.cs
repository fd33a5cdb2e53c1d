using System.Numerics;
using Cairn.Spc.Numerics;

namespace Cairn.Spc.Rules;

/// <summary>
/// Raises a signal at the points beyond a number of sigmas on one side, wherever enough of them fall into a window.
/// A phase shorter than the window is a window of its own.
/// </summary>
internal static class BeyondInWindow
{
    /// <remarks>The windows that end at a point are two sets of bits, one for each side; the point itself is the lowest bit.</remarks>
    public static void Raise(in RuleInput input, int zone, int needed, int window, Signals signal)
    {
        var zones = input.Zones;
        var inWindow = (1 << window) - 1;
        int above = 0, below = 0;
        for (var i = 0; i < zones.Length; i++)
        {
            int here = zones[i];
            above = ((above << 1) | Select.One(here >= zone && here != Limits.NoZone)) & inWindow;
            below = ((below << 1) | Select.One(here <= -zone)) & inWindow;
            if (BitOperations.PopCount((uint)above) >= needed)
                RaiseBits(input, i, above, signal);
            if (BitOperations.PopCount((uint)below) >= needed)
                RaiseBits(input, i, below, signal);
        }
    }

    private static void RaiseBits(in RuleInput input, int last, int bits, Signals signal)
    {
        for (var i = last; bits != 0; i--, bits >>= 1)
        {
            if ((bits & 1) != 0)
                input.Signals[i] |= signal;
        }
    }
}
