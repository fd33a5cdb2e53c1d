namespace Cairn.Spc.Rules;

/// <summary>Raises a signal at the points beyond a number of sigmas on one side, wherever enough of them fall into a window.</summary>
internal static class BeyondInWindow
{
    public static void Raise(in RuleInput input, int zone, int needed, int window, Signals signal)
    {
        var zones = input.Zones;
        int above = 0, below = 0;
        for (var i = 0; i < zones.Length; i++)
        {
            above += zones[i] >= zone ? 1 : 0;
            below += zones[i] <= -zone ? 1 : 0;
            if (i >= window)
            {
                above -= zones[i - window] >= zone ? 1 : 0;
                below -= zones[i - window] <= -zone ? 1 : 0;
            }

            if (above >= needed || below >= needed)
                RaiseWindow(input, Math.Max(0, i - window + 1), i, above >= needed ? zone : -zone, signal);
        }
    }

    private static void RaiseWindow(in RuleInput input, int first, int last, int zone, Signals signal)
    {
        for (var i = first; i <= last; i++)
        {
            if (zone > 0 ? input.Zones[i] >= zone : input.Zones[i] <= zone)
                input.Signals[i] |= signal;
        }
    }
}
