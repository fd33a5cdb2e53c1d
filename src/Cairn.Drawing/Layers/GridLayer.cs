using Cairn.Drawing.Measuring;
using Cairn.Drawing.Writing;

namespace Cairn.Drawing.Layers;

/// <summary>Level lines at round numbers, with the numbers left of them.</summary>
internal static class GridLayer
{
    public static void Draw(ChartLayout layout, Scene scene)
    {
        var plot = layout.Plot;
        var ticks = layout.ValueTicks;
        for (var i = 0; i < ticks.Count; i++)
        {
            scene.MoveTo(plot.Left, plot.Y[ticks[i]]);
            scene.LineTo(plot.Right, plot.Y[ticks[i]]);
        }

        scene.EndPath("cairn-grid");

        var words = new CharBuffer(32);
        for (var i = 0; i < ticks.Count; i++)
        {
            words.Clear();
            layout.TickNumbers.Append(words, ticks[i]);
            scene.Text(plot.Left - 0.6 * layout.FontSize, plot.Y[ticks[i]] + 0.35 * layout.FontSize, words.Written, "cairn-tick", Anchor.End);
        }
    }
}
