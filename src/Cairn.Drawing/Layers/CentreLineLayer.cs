using Cairn.Drawing.Measuring;

namespace Cairn.Drawing.Layers;

/// <summary>
/// The centre line of each phase. Solid; heavy and dashed where a rule that speaks of the whole phase fired, for that signal belongs to
/// no single point.
/// </summary>
internal static class CentreLineLayer
{
    public static void Draw(Plot plot, Scene scene)
    {
        DrawPhases(plot, scene, signalled: false, "cairn-centre");
        DrawPhases(plot, scene, signalled: true, "cairn-centre-signal");
    }

    private static void DrawPhases(Plot plot, Scene scene, bool signalled, string style)
    {
        foreach (var phase in plot.Analysis.Phases)
        {
            var centre = plot.Points[phase.First - 1].Centre;
            if (double.IsNaN(centre) || PhaseHeading.IsSignalled(plot, phase) != signalled)
                continue;

            scene.MoveTo(plot.LeftOf(phase.First - 1), plot.Y[centre]);
            scene.LineTo(plot.RightOf(phase.Last - 1), plot.Y[centre]);
        }

        scene.EndPath(style);
    }
}
