using Cairn.Spc;

namespace Cairn.Drawing.Gaps;

/// <summary>The two halves that are compared: a level each, its interval behind it, and its number above the plot.</summary>
internal static class GapHalves
{
    private const double Reach = 6;

    public static void Draw(GapPlan plan)
    {
        if (plan.Analysis.Change is not { } change)
            return;
        Draw(plan, change.Before, "GapBefore");
        Draw(plan, change.Now, "GapNow");
    }

    private static void Draw(GapPlan plan, GapSide side, string words)
    {
        var (scene, plot, gap) = (plan.Sheet.Scene, plan.Plot, side.Gap);
        var (left, right) = (plan.XOf(side.First) - Reach, plan.XOf(side.Last) + Reach);
        if (gap.HasInterval)
        {
            var (top, bottom) = (plot.Within(gap.Upper), plot.Within(gap.Lower));
            scene.Rectangle(left, top, right - left, bottom - top, "cairn-band");
        }

        scene.Line(left, plot.Within(gap.Value), right, plot.Within(gap.Value), "cairn-centre");
        scene.Text(left, plot.Top - 0.6 * plan.Sheet.Font, plan.Text.Format(words, plan.Said(gap.Value)), "cairn-label-strong");
    }
}
