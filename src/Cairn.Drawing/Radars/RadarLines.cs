namespace Cairn.Drawing.Radars;

/// <summary>The values: those before as a dashed line with hollow dots, the latest as a filled shape with dots, above it.</summary>
internal static class RadarLines
{
    /// <summary>Below the net, so that rings and their numbers stay to be read.</summary>
    public static void DrawArea(RadarPlan plan)
    {
        if (plan.Profile.Axes.Any(axis => axis.Now is null))
            return;

        Around(plan, axis => axis.Now);
        plan.Sheet.Scene.EndPath("cairn-radar-area", closed: true);
    }

    public static void Draw(RadarPlan plan)
    {
        Line(plan, axis => axis.Before, "cairn-radar-before");
        Dots(plan, axis => axis.Before, 0.28, "cairn-radar-before-dot", title: false);
        Line(plan, axis => axis.Now, "cairn-running");
        Dots(plan, axis => axis.Now, 0.32, "cairn-running-dot", title: true);
    }

    private static void Line(RadarPlan plan, Func<RadarAxis, double?> value, string style)
    {
        var axes = plan.Profile.Axes;
        if (axes.All(axis => value(axis) is not null))
        {
            Around(plan, value);
            plan.Sheet.Scene.EndPath(style, closed: true);
            return;
        }

        for (var i = 0; i < axes.Count; i++)
        {
            var next = (i + 1) % axes.Count;
            if (value(axes[i]) is not { } from || value(axes[next]) is not { } to)
                continue;
            var (x, y) = plan.At(i, plan.RadiusOf(from));
            var (x2, y2) = plan.At(next, plan.RadiusOf(to));
            plan.Sheet.Scene.MoveTo(x, y);
            plan.Sheet.Scene.LineTo(x2, y2);
        }

        plan.Sheet.Scene.EndPath(style);
    }

    private static void Around(RadarPlan plan, Func<RadarAxis, double?> value)
    {
        for (var i = 0; i < plan.Profile.Axes.Count; i++)
        {
            var (x, y) = plan.At(i, plan.RadiusOf(value(plan.Profile.Axes[i]) ?? plan.Profile.Low));
            if (i == 0)
                plan.Sheet.Scene.MoveTo(x, y);
            else
                plan.Sheet.Scene.LineTo(x, y);
        }
    }

    private static void Dots(RadarPlan plan, Func<RadarAxis, double?> value, double size, string style, bool title)
    {
        for (var i = 0; i < plan.Profile.Axes.Count; i++)
        {
            if (value(plan.Profile.Axes[i]) is not { } known)
                continue;
            var (x, y) = plan.At(i, plan.RadiusOf(known));
            var words = title ? plan.Text.Format("RadarNow", plan.Profile.Axes[i].Name, RadarWords.Of(known, plan.Sheet.Culture)) : "";
            plan.Sheet.Scene.Symbol(MarkKind.Circle, x, y, size * plan.Sheet.Font, style, words);
        }
    }
}
