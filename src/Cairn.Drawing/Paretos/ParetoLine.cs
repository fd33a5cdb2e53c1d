namespace Cairn.Drawing.Paretos;

/// <summary>The shares added up from the top, a dot a row. Its numbers stand up and right of the dots, where the line never runs.</summary>
internal static class ParetoLine
{
    /// <summary>Beyond so many rows numbers at each dot say no more than the axis does.</summary>
    private const int MostNumbered = 16;
    private const double NarrowestNumbered = 16;

    public static void Draw(ParetoPlan plan)
    {
        if (plan.Rows.Count < 2)
            return;

        var scene = plan.Sheet.Scene;
        for (var i = 0; i < plan.Rows.Count; i++)
        {
            if (i == 0)
                scene.MoveTo(plan.Plot.X[plan.Rows[i].Cumulative], plan.MiddleOf(i));
            else
                scene.LineTo(plan.Plot.X[plan.Rows[i].Cumulative], plan.MiddleOf(i));
        }

        scene.EndPath("cairn-running");
        var radius = (plan.Rows.Count <= MostNumbered ? 0.28 : 0.2) * plan.Sheet.Font;
        for (var i = 0; i < plan.Rows.Count; i++)
            scene.Symbol(MarkKind.Circle, plan.Plot.X[plan.Rows[i].Cumulative], plan.MiddleOf(i), radius, "cairn-running-dot");
        Numbers(plan);
    }

    private static void Numbers(ParetoPlan plan)
    {
        if (plan.Rows.Count > MostNumbered || plan.Plot.Width < NarrowestNumbered * plan.Sheet.Font)
            return;

        var font = plan.Sheet.Font;
        for (var i = 0; i < plan.Rows.Count; i++)
        {
            var share = plan.PercentOf(plan.Rows[i].Cumulative);
            if (i > 0 && share == plan.PercentOf(plan.Rows[i - 1].Cumulative))
                continue;

            plan.Sheet.Scene.Text(plan.Plot.X[plan.Rows[i].Cumulative] + 0.4 * font, plan.MiddleOf(i) - 0.32 * font, share, "cairn-label-quiet");
        }
    }
}
