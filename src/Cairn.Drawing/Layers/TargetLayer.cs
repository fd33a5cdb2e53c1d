using Cairn.Drawing.Measuring;

namespace Cairn.Drawing.Layers;

/// <summary>The target: one level across the plot, or a trajectory in steps.</summary>
internal static class TargetLayer
{
    public static void Draw(Plot plot, Scene scene)
    {
        if (plot.Points.Length == 0 || plot.Analysis.Target is not { } target)
            return;

        if (target.IsVarying)
        {
            StepLine.Trace(plot, scene, static (in PlotPoint point) => point.Target);
        }
        else
        {
            scene.MoveTo(plot.Left, plot.Y[plot.Points[0].Target]);
            scene.LineTo(plot.Right, plot.Y[plot.Points[0].Target]);
        }

        scene.EndPath("cairn-target");
    }
}
