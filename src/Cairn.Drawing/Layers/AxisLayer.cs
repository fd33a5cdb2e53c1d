using Cairn.Drawing.Measuring;

namespace Cairn.Drawing.Layers;

/// <summary>The axis of time, with its calendar, and the zero line where values go below it.</summary>
internal static class AxisLayer
{
    private const double TickLength = 5;

    public static void Draw(ChartLayout layout, Scene scene)
    {
        var plot = layout.Plot;
        scene.MoveTo(plot.Left, plot.Bottom);
        scene.LineTo(plot.Right, plot.Bottom);
        foreach (var tick in layout.Ticks)
        {
            scene.MoveTo(tick.X, plot.Bottom);
            scene.LineTo(tick.X, plot.Bottom + TickLength);
        }

        if (plot.Y.Low < 0 && plot.Y.High > 0)
        {
            scene.MoveTo(plot.Left, plot.Y[0]);
            scene.LineTo(plot.Right, plot.Y[0]);
        }

        scene.EndPath("cairn-axis");
        if (layout.IsCutOff)
            DrawBreak(plot, scene);

        var size = layout.FontSize;
        foreach (var tick in layout.Ticks)
        {
            if (tick.Label.Length > 0)
                scene.Text(tick.LabelX, layout.TickLabelTop + size, tick.Label, "cairn-tick", Anchor.Middle);
            if (tick.Era is not null)
                scene.Text(tick.EraX, layout.TickLabelTop + size + layout.LineStep, tick.Era, "cairn-era", Anchor.Middle);
        }
    }

    /// <summary>Two strokes across the foot of the scale: it does not begin here.</summary>
    private static void DrawBreak(Plot plot, Scene scene)
    {
        for (var i = 0; i < 2; i++)
        {
            var y = plot.Bottom - 3 - 4 * i;
            scene.MoveTo(plot.Left - 4, y + 2);
            scene.LineTo(plot.Left + 4, y - 2);
        }

        scene.EndPath("cairn-axis");
    }
}
