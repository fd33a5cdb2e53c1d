using Cairn.Spc;

namespace Cairn.Drawing.Funnels;

/// <summary>One symbol a unit: the further out, the more it weighs.</summary>
internal static class FunnelPoints
{
    public static void Draw(FunnelPlan plan)
    {
        foreach (var point in plan.Analysis.Points.OrderBy(point => Distance(point.Band)))
            Draw(plan, point);
    }

    /// <summary>0 within, 1 outside the 95 % limits, 2 outside the 99.8 % limits.</summary>
    public static int Distance(FunnelBand band) => band switch
    {
        FunnelBand.Within => 0,
        FunnelBand.Below95 or FunnelBand.Above95 => 1,
        _ => 2,
    };

    private static void Draw(FunnelPlan plan, FunnelPoint point)
    {
        var x = plan.Plot.X[point.Denominator];
        var y = plan.Plot.Y[point.Value];
        var title = Title(plan, point);
        var scene = plan.Sheet.Scene;
        var radius = plan.Radius;
        var open = Distance(point.Band) == 1 ? "-open" : "";
        switch (Look(point.Band, plan.Labels.Direction))
        {
            case Direction.Neutral when point.Band == FunnelBand.Within:
                scene.Symbol(MarkKind.Circle, x, y, 0.9 * radius, "cairn-common", title);
                break;
            case Direction.Neutral:
                scene.Symbol(MarkKind.Square, x, y, radius, "cairn-neutral" + open, title);
                break;
            case Direction.HigherIsBetter:
                if (open.Length == 0)
                    scene.Symbol(MarkKind.Circle, x, y, radius + 2.4, "cairn-improvement-ring");
                scene.Symbol(MarkKind.Circle, x, y, radius, "cairn-improvement" + open, title);
                break;
            default:
                scene.Symbol(MarkKind.Diamond, x, y, 1.35 * radius, "cairn-concern" + open, title);
                break;
        }
    }

    /// <summary>Seen from the unit: higher is better where it is an improvement, lower where it is a concern.</summary>
    private static Direction Look(FunnelBand band, Direction direction)
    {
        if (band == FunnelBand.Within || direction == Direction.Neutral)
            return Direction.Neutral;
        return band > FunnelBand.Within == (direction == Direction.HigherIsBetter) ? Direction.HigherIsBetter : Direction.LowerIsBetter;
    }

    private static string Title(FunnelPlan plan, FunnelPoint point)
    {
        var culture = plan.Sheet.Culture;
        return plan.Text.Format("FunnelPoint",
            point.Unit,
            plan.ValueText(point.Value),
            Sheets.Figures.Of(point.Numerator, culture),
            Sheets.Figures.Of(point.Denominator, culture),
            plan.Text["Funnel" + point.Band]);
    }
}
