namespace Cairn.Drawing.Radars;

/// <summary>Rings, spokes, and the numbers at their ends. Three rings say their value, beside the spoke that points up.</summary>
internal static class RadarNet
{
    private const int MostRings = 10;
    private const int UsualRings = 4;

    public static void Draw(RadarPlan plan)
    {
        var scene = plan.Sheet.Scene;
        var steps = StepsOf(plan.Profile);
        for (var step = 0; step <= steps; step++)
            scene.Symbol(MarkKind.Circle, plan.CentreX, plan.CentreY, plan.RadiusOf(ValueAt(plan.Profile, step, steps)), step == steps ? "cairn-radar-edge" : "cairn-grid");
        for (var axis = 0; axis < plan.Profile.Axes.Count; axis++)
        {
            var (x, y) = plan.At(axis, plan.Radius);
            scene.Line(plan.CentreX, plan.CentreY, x, y, "cairn-grid");
            var (numberX, numberY) = plan.At(axis, plan.Radius + plan.Sheet.Font);
            scene.Text(numberX, numberY + 0.35 * plan.Sheet.Font, plan.NumberOf(axis), "cairn-era", Anchor.Middle);
        }

        foreach (var step in steps % 2 == 0 ? (int[])[0, steps / 2, steps] : [0, steps])
        {
            var value = ValueAt(plan.Profile, step, steps);
            scene.Text(plan.CentreX + 0.35 * plan.Sheet.Font, plan.CentreY - plan.RadiusOf(value) + plan.Sheet.Font, RadarWords.Of(value, plan.Sheet.Culture), "cairn-tick");
        }
    }

    /// <summary>A ring for each whole value of a short scale.</summary>
    private static int StepsOf(RadarProfile profile)
    {
        var span = profile.High - profile.Low;
        return span <= MostRings && span == Math.Floor(span) ? (int)span : UsualRings;
    }

    private static double ValueAt(RadarProfile profile, int step, int steps) => profile.Low + step * (profile.High - profile.Low) / steps;
}
