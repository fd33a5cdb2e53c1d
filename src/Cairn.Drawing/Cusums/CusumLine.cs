using System.Collections.Immutable;
using Cairn.Spc;

namespace Cairn.Drawing.Cusums;

/// <summary>
/// One side as a line that starts again from zero after each signal. Where several cases fall on one pixel it keeps the first, the
/// lowest, the highest and the last of them, so that no extreme is lost and the text does not grow with the cases.
/// </summary>
internal static class CusumLine
{
    private const int MostTitled = 120;

    /// <summary>From so many cases a pixel on, a thick line would be a blot.</summary>
    private const double DenseFrom = 5;

    public static void Draw(CusumPlan plan, ImmutableArray<double> values, CusumSide side)
    {
        var resets = plan.Analysis.Signals.Where(signal => signal.Side == side).Select(signal => signal.Case).ToArray();
        Resets(plan, values, resets);

        var scene = plan.Sheet.Scene;
        var from = 0;
        foreach (var end in resets.Append(values.Length))
        {
            scene.MoveTo(plan.Plot.X[from], plan.Zero);
            foreach (var number in Kept(plan, values, from + 1, end))
                scene.LineTo(plan.Plot.X[number], plan.Plot.Y[values[number - 1]]);
            from = end;
        }

        scene.EndPath(values.Length > DenseFrom * plan.Plot.Width ? "cairn-data-fine" : "cairn-data");
        if (values.Length <= MostTitled)
            Dots(plan, values);
    }

    /// <summary>The numbers of the cases a stroke goes through, ascending.</summary>
    /// <param name="plan">Where cases stand.</param>
    /// <param name="values">The side.</param>
    /// <param name="first">The first case.</param>
    /// <param name="last">The last case; before the first for none.</param>
    internal static IEnumerable<int> Kept(CusumPlan plan, ImmutableArray<double> values, int first, int last)
    {
        for (var start = first; start <= last;)
        {
            var pixel = Math.Floor(plan.Plot.X[start]);
            int end = start, lowest = start, highest = start;
            for (var number = start; number <= last && Math.Floor(plan.Plot.X[number]) == pixel; number++)
            {
                end = number;
                if (values[number - 1] < values[lowest - 1])
                    lowest = number;
                if (values[number - 1] > values[highest - 1])
                    highest = number;
            }

            yield return start;
            var (one, other) = lowest < highest ? (lowest, highest) : (highest, lowest);
            if (one > start && one < end)
                yield return one;
            if (other > Math.Max(one, start) && other < end)
                yield return other;
            if (end > start)
                yield return end;
            start = end + 1;
        }
    }

    private static void Resets(CusumPlan plan, ImmutableArray<double> values, int[] resets)
    {
        foreach (var number in resets)
            plan.Sheet.Scene.Line(plan.Plot.X[number], plan.Plot.Y[values[number - 1]], plan.Plot.X[number], plan.Zero, "cairn-reset");
    }

    private static void Dots(CusumPlan plan, ImmutableArray<double> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] == 0 || Math.Abs(values[i]) >= plan.Analysis.Options.Limit)
                continue;

            var title = plan.Text.Format("CusumPoint", plan.Cases.Name(i + 1), Sheets.Figures.Of(values[i], plan.Sheet.Culture));
            plan.Sheet.Scene.Symbol(MarkKind.Circle, plan.Plot.X[i + 1], plan.Plot.Y[values[i]], 0.2 * plan.Sheet.Font, "cairn-case", title);
        }
    }
}
