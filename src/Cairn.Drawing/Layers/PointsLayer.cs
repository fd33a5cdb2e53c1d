using Cairn.Drawing.Measuring;
using Cairn.Drawing.Writing;

namespace Cairn.Drawing.Layers;

/// <summary>
/// Points by shape and colour: improvement a circle with a ring, concern a diamond, a neutral signal a square, excluded hollow. Signals
/// lie above the rest. Each has its value and its signal in words; where points stand close, only signals are drawn.
/// </summary>
internal static class PointsLayer
{
    public static void Draw(Plot plot, Scene scene)
    {
        var words = new CharBuffer(128);
        var common = plot.IsTight ? "cairn-common-tight" : "cairn-common";
        for (var i = 0; i < plot.Points.Length; i++)
        {
            if (plot.Points[i].Look == Look.Common && !plot.HidesCommonPoints)
                scene.Symbol(MarkKind.Circle, plot.Middle(i), plot.Y[plot.Points[i].Value], plot.DotRadius, common, PointWords.Of(plot, i, words));
        }

        for (var i = 0; i < plot.Points.Length; i++)
        {
            if (plot.Points[i].Look is not (Look.Common or Look.Missing))
                DrawMarked(plot, scene, i, PointWords.Of(plot, i, words));
        }
    }

    private static void DrawMarked(Plot plot, Scene scene, int index, ReadOnlySpan<char> title)
    {
        var (x, y) = (plot.Middle(index), plot.Y[plot.Points[index].Value]);
        var radius = plot.SignalRadius;
        switch (plot.Points[index].Look)
        {
            case Look.Improvement:
                if (!plot.IsDense)
                    scene.Symbol(MarkKind.Circle, x, y, 1.25 * radius, "cairn-improvement-ring");
                scene.Symbol(MarkKind.Circle, x, y, 0.72 * radius, "cairn-improvement", title);
                break;
            case Look.Concern:
                scene.Symbol(MarkKind.Diamond, x, y, 1.42 * radius, "cairn-concern", title);
                break;
            case Look.Neutral:
                scene.Symbol(MarkKind.Square, x, y, radius, "cairn-neutral", title);
                break;
            default:
                scene.Symbol(MarkKind.Circle, x, y, plot.DotRadius, "cairn-excluded", title);
                break;
        }
    }
}
