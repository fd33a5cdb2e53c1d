using Cairn.Drawing.Sheets;
using Cairn.Spc;

namespace Cairn.Drawing.Cusums;

/// <summary>The signals: a shape each, and its number where it would cover no other.</summary>
internal static class CusumMarks
{
    public static void Draw(CusumPlan plan)
    {
        var places = plan.Analysis.Signals.Select(signal => PlaceOf(plan, signal)).ToArray();
        for (var i = 0; i < places.Length; i++)
            Shape(plan, places[i].X, places[i].Y, plan.Analysis.Signals[i].Side, SignalList.Words(plan, i, withNumber: true));
        Numbers(plan, places);
    }

    private static void Numbers(CusumPlan plan, (double X, double Y)[] places)
    {
        var font = plan.Sheet.Font;
        var taken = places.Select(place => Around(place, 1.5 * plan.Radius)).ToList();
        for (var i = 0; i < places.Length; i++)
        {
            var number = (i + 1).ToString("N0", plan.Sheet.Culture);
            var half = plan.Sheet.WidthOf(number, bold: true) / 2;
            var x = Math.Clamp(places[i].X, half, plan.Sheet.Width - half);
            var baseline = plan.Analysis.Signals[i].Side == CusumSide.Upper ? places[i].Y - 0.75 * font : places[i].Y + 1.45 * font;
            var box = new Box(x - half, baseline - 0.75 * font, x + half, baseline);
            if (Meets(taken, box))
                continue;

            taken.Add(new(box.Left - 2, box.Top, box.Right + 2, box.Bottom));
            plan.Sheet.Scene.Text(x, baseline, number, "cairn-label-strong", Anchor.Middle);
        }
    }

    private static bool Meets(List<Box> taken, in Box box)
    {
        foreach (var other in taken)
        {
            if (box.Meets(other))
                return true;
        }

        return false;
    }

    private static (double X, double Y) PlaceOf(CusumPlan plan, CusumSignal signal)
    {
        var values = signal.Side == CusumSide.Upper ? plan.Analysis.Upper : plan.Analysis.Lower;
        return (plan.Plot.X[signal.Case], plan.Plot.Y[values[signal.Case - 1]]);
    }

    private static Box Around((double X, double Y) place, double reach) =>
        new(place.X - reach, place.Y - reach, place.X + reach, place.Y + reach);

    /// <summary>A square, or with a direction the circle of an improvement or the diamond of a concern.</summary>
    public static void Shape(CusumPlan plan, double x, double y, CusumSide side, string title)
    {
        var scene = plan.Sheet.Scene;
        var radius = plan.Radius;
        if (plan.Labels.Direction == Direction.Neutral)
        {
            scene.Symbol(MarkKind.Square, x, y, radius, "cairn-neutral", title);
        }
        else if (side == CusumSide.Upper == (plan.Labels.Direction == Direction.HigherIsBetter))
        {
            scene.Symbol(MarkKind.Circle, x, y, radius + 2.2, "cairn-improvement-ring");
            scene.Symbol(MarkKind.Circle, x, y, radius, "cairn-improvement", title);
        }
        else
        {
            scene.Symbol(MarkKind.Diamond, x, y, 1.35 * radius, "cairn-concern", title);
        }
    }
}
