using Cairn.Drawing.Measuring;

namespace Cairn.Drawing.Layers;

/// <summary>Draws a line that holds one level around each point, with upright steps between: centre lines, limits, targets.</summary>
internal static class StepLine
{
    /// <summary>Adds strokes to the open path; what lies beyond the plot is left out.</summary>
    public static void Trace(Plot plot, Scene scene, Reading level)
    {
        var stretches = new Stretches(plot, level);
        while (stretches.MoveNext())
            Trace(plot, scene, level, stretches.First, stretches.Last);
    }

    private static void Trace(Plot plot, Scene scene, Reading level, int first, int last)
    {
        var isDown = false;
        for (var i = first; i <= last; i++)
        {
            var value = level(plot.Points[i]);
            if (double.IsNaN(value))
                continue;

            var y = plot.Y[value];
            if (!plot.Shows(y))
            {
                isDown = false;
                continue;
            }

            if (isDown)
                scene.LineTo(plot.LeftOf(i), y);
            else
                scene.MoveTo(plot.LeftOf(i), y);
            isDown = true;

            i = LastAtLevel(plot, level, value, i, last);
            scene.LineTo(plot.RightOf(i), y);
        }
    }

    private static int LastAtLevel(Plot plot, Reading level, double value, int index, int last)
    {
        var end = index;
        for (var i = index + 1; i <= last; i++)
        {
            var next = level(plot.Points[i]);
            if (next == value)
                end = i;
            else if (!double.IsNaN(next))
                break;
        }

        return end;
    }
}
