using Cairn.Drawing.Measuring;

namespace Cairn.Drawing.Layers;

/// <summary>Labels at the right end of the lines, with a leader where one had to move.</summary>
internal static class EndLabelsLayer
{
    public static void Draw(ChartLayout layout, Scene scene)
    {
        var plot = layout.Plot;
        var x = plot.Right + layout.EndLabelGap;
        for (var i = 0; i < layout.EndLabels.Count; i++)
        {
            var at = Math.Clamp(plot.Y[layout.EndLabels[i].Value], plot.Top, plot.Bottom);
            if (Math.Abs(layout.EndLabelMiddles[i] - at) > 1.5)
            {
                scene.MoveTo(plot.Right + 1, at);
                scene.LineTo(x - 2, layout.EndLabelMiddles[i]);
            }
        }

        scene.EndPath("cairn-leader");
        for (var i = 0; i < layout.EndLabels.Count; i++)
            scene.Text(x, layout.EndLabelMiddles[i] + 0.35 * layout.FontSize, layout.EndLabels[i].Text, layout.EndLabels[i].Style);
    }
}
