using System.Collections.Immutable;
using Cairn.Drawing.Sheets;
using Cairn.Spc;

namespace Cairn.Drawing.Funnels;

/// <summary>The limits as smooth lines over faint bands, and the target they surround.</summary>
internal static class FunnelLimitLines
{
    /// <summary>A corner every so many pixels is smooth to the eye, for most of them stand left, where the lines bend.</summary>
    private const double PixelsApart = 6;

    public static void DrawBands(FunnelPlan plan)
    {
        var curve = plan.Curve;
        Band(plan, curve, limits => limits.Lower998, limits => limits.Upper998, "cairn-funnel-outer");
        Band(plan, curve, limits => limits.Lower95, limits => limits.Upper95, "cairn-funnel-inner");
    }

    public static void Draw(FunnelPlan plan)
    {
        var curve = plan.Curve;
        Line(plan, curve, limits => limits.Lower998, "cairn-limit");
        Line(plan, curve, limits => limits.Upper998, "cairn-limit");
        Line(plan, curve, limits => limits.Lower95, "cairn-funnel-limit95");
        Line(plan, curve, limits => limits.Upper95, "cairn-funnel-limit95");
        var y = plan.Plot.Y[plan.Analysis.Target];
        plan.Sheet.Scene.Line(plan.Plot.Left, y, plan.Plot.Right, y, "cairn-centre");
    }

    /// <summary>
    /// The limits across the plot. Left of the smallest unit nobody is judged, so the lines begin a little before it: that keeps them
    /// from running up the axis.
    /// </summary>
    public static ImmutableArray<FunnelLimits> Sample(FunnelAnalysis analysis, in PlotArea plot)
    {
        var from = Math.Max(0.75 * analysis.Points.Min(point => point.Denominator), plot.X.High / plot.Width);
        return analysis.Curve(Math.Min(from, plot.X.High), plot.X.High, Math.Max(2, (int)(plot.Width / PixelsApart)));
    }

    private static void Band(FunnelPlan plan, ImmutableArray<FunnelLimits> curve, Func<FunnelLimits, double> lower, Func<FunnelLimits, double> upper, string style)
    {
        var plot = plan.Plot;
        var scene = plan.Sheet.Scene;
        scene.MoveTo(plot.X[curve[0].Denominator], plot.Within(upper(curve[0])));
        foreach (var limits in curve.Skip(1))
            scene.LineTo(plot.X[limits.Denominator], plot.Within(upper(limits)));
        foreach (var limits in curve.Reverse())
            scene.LineTo(plot.X[limits.Denominator], plot.Within(lower(limits)));
        scene.EndPath(style, closed: true);
    }

    /// <summary>Where a limit leaves the plot its line ends at the edge.</summary>
    private static void Line(FunnelPlan plan, ImmutableArray<FunnelLimits> curve, Func<FunnelLimits, double> limit, string style)
    {
        var plot = plan.Plot;
        var isDown = false;
        for (var i = 1; i < curve.Length; i++)
        {
            double x1 = plot.X[curve[i - 1].Denominator], y1 = plot.Y[limit(curve[i - 1])];
            double x2 = plot.X[curve[i].Denominator], y2 = plot.Y[limit(curve[i])];
            var inside = y1 >= plot.Top && y1 <= plot.Bottom;
            if (!inside && !(y2 >= plot.Top && y2 <= plot.Bottom))
            {
                isDown = false;
                continue;
            }

            if (!inside)
                (x1, y1) = AtEdge(plot, x1, y1, x2, y2);
            else if (y2 < plot.Top || y2 > plot.Bottom)
                (x2, y2) = AtEdge(plot, x2, y2, x1, y1);
            if (!isDown)
                plan.Sheet.Scene.MoveTo(x1, y1);
            plan.Sheet.Scene.LineTo(x2, y2);
            isDown = y2 >= plot.Top && y2 <= plot.Bottom;
        }

        plan.Sheet.Scene.EndPath(style);
    }

    private static (double X, double Y) AtEdge(in PlotArea plot, double outX, double outY, double inX, double inY)
    {
        var edge = outY < plot.Top ? plot.Top : plot.Bottom;
        return (outX + (edge - outY) / (inY - outY) * (inX - outX), edge);
    }
}
