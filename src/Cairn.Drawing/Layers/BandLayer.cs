using Cairn.Drawing.Measuring;

namespace Cairn.Drawing.Layers;

/// <summary>The faint ground between the limits: where values of a process left alone are expected.</summary>
internal static class BandLayer
{
    public static void Draw(Plot plot, Scene scene)
    {
        var stretches = new Stretches(plot, static (in PlotPoint point) => point.Upper);
        while (stretches.MoveNext())
        {
            var (first, last) = (stretches.First, stretches.Last);
            var isStart = true;
            for (var i = first; i <= last; i++)
                isStart = Step(plot, scene, i, plot.Points[i].Upper, plot.LeftOf(i), plot.RightOf(i), isStart);
            for (var i = last; i >= first; i--)
                Step(plot, scene, i, plot.Points[i].Lower, plot.RightOf(i), plot.LeftOf(i), isStart: false);
        }

        scene.EndPath("cairn-band", closed: true);
    }

    /// <summary>Limits beyond the plot run along its edge. Levels that repeat add no corner.</summary>
    private static bool Step(Plot plot, Scene scene, int index, double level, double from, double to, bool isStart)
    {
        if (double.IsNaN(level))
            return isStart;

        var y = Math.Clamp(plot.Y[level], plot.Top, plot.Bottom);
        if (isStart)
            scene.MoveTo(from, y);
        else
            scene.LineTo(from, y);
        scene.LineTo(to, y);
        return false;
    }
}
