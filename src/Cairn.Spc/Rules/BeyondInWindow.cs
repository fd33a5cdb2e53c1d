namespace Cairn.Spc.Rules;

/// <summary>
/// Raises a signal at the points beyond a number of sigmas on one side, wherever enough of them fall into a window.
/// A phase shorter than the window is a window of its own.
/// </summary>
internal static class BeyondInWindow
{
    /// <remarks>Only windows that end with a point beyond matter: one that ends otherwise holds no more than the window before it.</remarks>
    public static void Raise(in RuleInput input, int zone, int needed, int window, Signals signal)
    {
        var zones = input.Zones;
        for (var i = needed - 1; i < zones.Length; i++)
        {
            if (Math.Abs(zones[i]) < zone || zones[i] == Limits.NoZone)
                continue;

            var line = zones[i] > 0 ? zone : -zone;
            var first = Math.Max(0, i - window + 1);
            if (Count(zones[first..(i + 1)], line) >= needed)
                RaiseWindow(input, first, i, line, signal);
        }
    }

    private static int Count(ReadOnlySpan<sbyte> window, int line)
    {
        var count = 0;
        foreach (var zone in window)
            count += IsBeyond(zone, line) ? 1 : 0;
        return count;
    }

    private static void RaiseWindow(in RuleInput input, int first, int last, int line, Signals signal)
    {
        for (var i = first; i <= last; i++)
        {
            if (IsBeyond(input.Zones[i], line))
                input.Signals[i] |= signal;
        }
    }

    private static bool IsBeyond(int zone, int line) => line > 0 ? zone >= line && zone != Limits.NoZone : zone <= line;
}
