using Cairn.Drawing.Measuring;

namespace Cairn.Drawing.Layers;

/// <summary>Control limits: thin, dashed, grey; in steps where they follow the denominators.</summary>
internal static class LimitsLayer
{
    public static void Draw(Plot plot, Scene scene)
    {
        if (plot.IsPlain)
            return;
        StepLine.Trace(plot, scene, static (in PlotPoint point) => point.Upper);
        StepLine.Trace(plot, scene, static (in PlotPoint point) => point.Lower);
        scene.EndPath("cairn-limit");
    }
}
