using Cairn.Drawing.Sheets;

namespace Cairn.Drawing.Funnels;

/// <summary>What is still free in the plot for names. Symbols, names and leaders are never written over; limit lines only where nothing else is left.</summary>
internal sealed class FreeRoom
{
    private const double LineCost = 1.6;
    private const double DistanceCost = 0.6;

    private readonly FunnelPlan plan;
    private readonly Box bounds;
    private readonly List<Box> symbols;
    private readonly List<Box> names = [];
    private readonly List<NamePlace> leaders = [];
    private readonly double[][] lines;

    public FreeRoom(FunnelPlan plan)
    {
        this.plan = plan;
        var plot = plan.Plot;
        bounds = new(plot.Left + 2, plot.Top - 0.4 * plan.Sheet.Font, plot.Right + 2, plot.Bottom - 1);
        var reach = plan.Reach + 1;
        symbols = [.. plan.Analysis.Points.Select(point => Around(plot.X[point.Denominator], plot.Y[point.Value], reach))];
        lines = [.. new Func<Spc.FunnelLimits, double>[] { limits => limits.Lower998, limits => limits.Lower95, limits => limits.Upper95, limits => limits.Upper998 }
            .Select(limit => plan.Curve.Select(limits => plot.Y[limit(limits)]).ToArray())];
    }

    /// <summary>Takes the cheapest place for a name beside a point; null where there is none.</summary>
    public NamePlace? Take(double x, double y, double width)
    {
        NamePlace? best = null;
        var lowest = double.PositiveInfinity;
        var order = 0.0;
        foreach (var place in NamePlace.Around(x, y, plan.Reach, width, plan.Sheet.Font))
        {
            // Places come from near to far: none that follows is cheaper than its distance alone.
            var distance = DistanceCost * (order++ / 12);
            if (distance >= lowest)
                break;
            if (!IsFree(place, x, y))
                continue;

            var cost = distance + LineCost * Crossings(place.Box);
            if (cost >= lowest)
                continue;
            best = place;
            lowest = cost;
        }

        if (best is { } taken)
        {
            names.Add(taken.Box);
            if (taken.HasLeader)
                leaders.Add(taken);
        }

        return best;
    }

    private bool IsFree(in NamePlace place, double x, double y)
    {
        var box = place.Box;
        if (!box.LiesIn(bounds))
            return false;
        foreach (var symbol in symbols)
        {
            if (box.Meets(symbol) || (place.HasLeader && !symbol.Holds(x, y) && symbol.IsCrossedBy(place.FromX, place.FromY, place.ToX, place.ToY)))
                return false;
        }

        foreach (var name in names)
        {
            if (box.Meets(name) || (place.HasLeader && name.IsCrossedBy(place.FromX, place.FromY, place.ToX, place.ToY)))
                return false;
        }

        foreach (var leader in leaders)
        {
            if (box.IsCrossedBy(leader.FromX, leader.FromY, leader.ToX, leader.ToY))
                return false;
        }

        return true;
    }

    /// <summary>How many lines pass through a box.</summary>
    private int Crossings(in Box box)
    {
        var target = plan.Plot.Y[plan.Analysis.Target];
        var count = target > box.Top && target < box.Bottom ? 2 : 0;
        var first = Math.Max(1, FirstAt(box.Left));
        foreach (var line in lines)
        {
            for (var i = first; i < line.Length && plan.CurveX[i - 1] <= box.Right; i++)
            {
                if (!box.IsCrossedBy(plan.CurveX[i - 1], line[i - 1], plan.CurveX[i], line[i]))
                    continue;
                count++;
                break;
            }
        }

        return count;
    }

    /// <summary>The first corner of the curves that is not left of a place.</summary>
    private int FirstAt(double x)
    {
        var found = Array.BinarySearch(plan.CurveX, x);
        return found < 0 ? ~found : found;
    }

    private static Box Around(double x, double y, double reach) => new(x - reach, y - reach, x + reach, y + reach);
}
