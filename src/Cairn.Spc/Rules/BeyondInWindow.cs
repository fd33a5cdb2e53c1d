namespace Cairn.Spc.Rules;

/// <summary>
/// Raises a signal at the points beyond a number of sigmas on one side, wherever enough of them fall into a window.
/// A phase shorter than the window is a window of its own.
/// </summary>
internal static class BeyondInWindow
{
    public static void Raise(in RuleInput input, int zone, int needed, int window, Signals signal)
    {
        var zones = input.Zones;
        int above = 0, below = 0;
        for (var i = 0; i < zones.Length; i++)
        {
            above += IsBeyond(zones[i], zone) ? 1 : 0;
            below += IsBeyond(zones[i], -zone) ? 1 : 0;
            if (i >= window)
            {
                above -= IsBeyond(zones[i - window], zone) ? 1 : 0;
                below -= IsBeyond(zones[i - window], -zone) ? 1 : 0;
            }

            if (above >= needed || below >= needed)
                RaiseWindow(input, Math.Max(0, i - window + 1), i, above >= needed ? zone : -zone, signal);
        }
    }

    private static void RaiseWindow(in RuleInput input, int first, int last, int zone, Signals signal)
    {
        for (var i = first; i <= last; i++)
        {
            if (IsBeyond(input.Zones[i], zone))
                input.Signals[i] |= signal;
        }
    }

    private static bool IsBeyond(int zone, int line) => line > 0 ? zone >= line && zone != Limits.NoZone : zone <= line;
}
