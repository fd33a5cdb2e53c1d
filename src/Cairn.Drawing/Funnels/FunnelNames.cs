using Cairn.Drawing.Sheets;
using Cairn.Spc;

namespace Cairn.Drawing.Funnels;

/// <summary>
/// Names beside the units that lie outside the limits. Those furthest outside choose first, by z, where there is no room for all; that
/// order is not seen. A name stands on nothing else: further off, a thin leader shows whose it is.
/// </summary>
internal static class FunnelNames
{
    /// <summary>How long a name may be, in parts of the plot and in heights of the text; where that finds no room, a shorter form is tried.</summary>
    private const double LongestPart = 0.3;
    private const double LongestName = 11;
    private const double ShortName = 6;

    public static IReadOnlyList<PlacedName> Place(FunnelPlan plan)
    {
        var font = plan.Sheet.Font;
        var room = new FreeRoom(plan);
        var placed = new List<PlacedName>();
        foreach (var point in Outside(plan.Analysis).Take(plan.MostNames))
        {
            if (Fit(point, Math.Max(LongestPart * plan.Plot.Width, LongestName * font)) is { } whole)
                placed.Add(whole);
            else if (Fit(point, ShortName * font) is { } part)
                placed.Add(part);
        }

        return placed;

        PlacedName? Fit(FunnelPoint point, double width)
        {
            var name = Shortened.To(point.Unit.Trim(), width, font);
            var place = room.Take(plan.Plot.X[point.Denominator], plan.Plot.Y[point.Value], plan.Sheet.WidthOf(name));
            return place is { } found ? new(name, found) : null;
        }
    }

    public static void Draw(FunnelPlan plan)
    {
        foreach (var (name, place) in plan.Names)
        {
            if (place.HasLeader)
                plan.Sheet.Scene.Line(place.FromX, place.FromY, place.ToX, place.ToY, "cairn-leader");
            plan.Sheet.Scene.Text(place.AnchorX, place.Box.Bottom - 0.28 * plan.Sheet.Font, name, "cairn-label", place.Anchor);
        }
    }

    private static IEnumerable<FunnelPoint> Outside(FunnelAnalysis analysis) => analysis.Points
        .Where(point => point.Band != FunnelBand.Within && !string.IsNullOrWhiteSpace(point.Unit))
        .OrderByDescending(point => FunnelPoints.Distance(point.Band))
        .ThenByDescending(point => Math.Abs(point.Z))
        .ThenBy(point => point.Unit, StringComparer.Ordinal);
}

/// <summary>A name and its place.</summary>
internal readonly record struct PlacedName(string Name, NamePlace Place);
