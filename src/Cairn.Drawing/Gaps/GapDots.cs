using Cairn.Drawing.Measuring;
using Cairn.Spc;

namespace Cairn.Drawing.Gaps;

/// <summary>The differences, each with its interval, joined where periods follow each other.</summary>
internal static class GapDots
{
    private const double Radius = 3.4;

    public static void Draw(GapPlan plan)
    {
        var (scene, plot) = (plan.Sheet.Scene, plan.Plot);
        foreach (var (period, gap) in plan.Known.Where(point => point.Gap.HasInterval))
            scene.Line(plan.XOf(period), plot.Within(gap.Lower), plan.XOf(period), plot.Within(gap.Upper), "cairn-leader");

        Period? before = null;
        foreach (var point in plan.Analysis.Points)
        {
            if (point.Gap is { } known)
            {
                var (x, y) = (plan.XOf(point.Period), plot.Within(known.Value));
                if (before is { } joined && !plan.Spacing.IsGap(point.Period.Position - joined.Position))
                    scene.LineTo(x, y);
                else
                    scene.MoveTo(x, y);
            }

            before = point.Gap is null ? null : point.Period;
        }

        scene.EndPath("cairn-data cairn-data-fine");
        var periods = new PeriodText(plan.Spacing.Rhythm, plan.Sheet.Culture);
        foreach (var (period, gap) in plan.Known)
            scene.Symbol(MarkKind.Circle, plan.XOf(period), plot.Within(gap.Value), Radius, "cairn-common", TitleOf(plan, periods.Of(period), gap));
    }

    private static string TitleOf(GapPlan plan, string period, GapDifference gap) => gap.HasInterval
        ? plan.Text.Format("GapPoint", period, plan.Said(gap.Value), plan.Said(gap.Lower), plan.Said(gap.Upper))
        : plan.Text.Format("GapPointPlain", period, plan.Said(gap.Value));
}
