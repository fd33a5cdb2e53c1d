using Cairn.Drawing.Measuring;

namespace Cairn.Drawing.Layers;

/// <summary>The line through the data, broken where a value or a period is missing and where a phase ends.</summary>
internal static class DataLineLayer
{
    public static void Draw(Plot plot, Scene scene)
    {
        var isDown = false;
        for (var i = 0; i < plot.Points.Length; i++)
        {
            var value = plot.Points[i].Value;
            if (double.IsNaN(value))
            {
                isDown = false;
                continue;
            }

            var (x, y) = (plot.Middle(i), plot.Y[value]);
            if (isDown && !plot.BreaksBefore(i))
            {
                scene.LineTo(x, y);
            }
            else
            {
                scene.MoveTo(x, y);
                if (plot.HidesCommonPoints)
                    scene.LineTo(x, y); // a lone value among gaps shows as the round end of a line without length
            }

            isDown = true;
        }

        scene.EndPath(plot.IsFine ? "cairn-data cairn-data-fine" : "cairn-data");
    }
}
