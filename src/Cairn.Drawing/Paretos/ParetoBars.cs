namespace Cairn.Drawing.Paretos;

/// <summary>Name, count and bar of each row.</summary>
internal static class ParetoBars
{
    public static void Draw(ParetoPlan plan)
    {
        for (var i = 0; i < plan.Rows.Count; i++)
        {
            Words(plan, i);
            Bar(plan, i);
        }
    }

    private static void Words(ParetoPlan plan, int index)
    {
        var font = plan.Sheet.Font;
        var lines = plan.Names[index];
        var step = 1.2 * font;
        var first = plan.MiddleOf(index) + 0.35 * font - (lines.Length - 1) * step / 2;
        var strength = plan.Rows[index].Tone == ParetoTone.Few ? "cairn-label" : "cairn-label-quiet";
        for (var k = 0; k < lines.Length; k++)
            plan.Sheet.Scene.Text(plan.Sheet.Left, first + k * step, lines[k], strength);

        plan.Sheet.Scene.Text(plan.CountsRight, plan.MiddleOf(index) + 0.35 * font, plan.CountOf(plan.Rows[index].Count), "cairn-label-strong", Anchor.End);
    }

    private static void Bar(ParetoPlan plan, int index)
    {
        var row = plan.Rows[index];
        var style = row.Tone switch
        {
            ParetoTone.Few => "cairn-bar-few",
            ParetoTone.Many => "cairn-bar-many",
            _ => "cairn-bar-others",
        };
        var title = plan.Text.Format("ParetoPoint", row.Name, plan.CountOf(row.Count), plan.PercentOf(row.Share), plan.PercentOf(row.Cumulative));
        plan.Sheet.Scene.Rectangle(plan.Plot.Left, plan.MiddleOf(index) - plan.BarHeight / 2, plan.Plot.X[row.Share] - plan.Plot.Left, plan.BarHeight, style, title: title);
    }
}
