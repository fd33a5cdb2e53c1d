namespace Cairn.Drawing.Radars;

/// <summary>What the numbers of the spokes mean: number, name, the latest value and the one before in brackets.</summary>
internal static class RadarList
{
    public static void Draw(RadarPlan plan)
    {
        var scene = plan.Sheet.Scene;
        for (var row = 0; row < plan.Names.Count; row++)
        {
            var y = plan.BaselineOf(row);
            scene.Text(plan.ListLeft, y, plan.NumberOf(row), "cairn-era");
            for (var line = 0; line < plan.Names[row].Length; line++)
                scene.Text(plan.NamesLeft, y + line * plan.LineHeight, plan.Names[row][line], "cairn-label");
            scene.Text(plan.ValuesRight, y, plan.Values[row], "cairn-label-strong", Anchor.End);
        }
    }
}
