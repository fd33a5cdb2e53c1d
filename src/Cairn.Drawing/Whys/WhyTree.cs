using Cairn.Drawing.Diagrams;
using Cairn.Drawing.Sheets;
using Cairn.Drawing.Words;

namespace Cairn.Drawing.Whys;

/// <summary>A chain of whys from top to bottom: answers to the same question stand side by side below it.</summary>
internal sealed class WhyTree
{
    private const double LeadRoom = 5.2;
    private const double NarrowestBox = 11;
    private const double WidestBox = 24;
    private const double Gap = 1.2;
    private const double Drop = 1.9;

    private readonly Sheet sheet;
    private readonly DrawingText text;
    private readonly List<Placed> all = [];
    private readonly double[] tops;
    private readonly double width;
    private double nextLeft;

    public WhyTree(Sheet sheet, Why problem, DrawingText text)
    {
        (this.sheet, this.text) = (sheet, text);
        width = Math.Min(WidestBox * sheet.Font, BoxWidth(sheet, problem));
        nextLeft = sheet.Left + LeadRoom * sheet.Font;
        Place(problem, null, 0);

        tops = new double[problem.Depth() + 1];
        Bottom = sheet.Top;
        for (var level = 0; level < tops.Length; level++)
        {
            tops[level] = Bottom + (level == 0 ? 0 : Drop * sheet.Font);
            Bottom = tops[level] + all.Where(placed => placed.Level == level).Max(placed => placed.Box.Height);
        }
    }

    public double Bottom { get; }

    public static bool Fits(Sheet sheet, Why problem) => BoxWidth(sheet, problem) >= NarrowestBox * sheet.Font;

    public void Draw()
    {
        for (var level = 0; level < tops.Length; level++)
            sheet.Scene.Text(sheet.Left, tops[level] + 1.4 * sheet.Font, Why.LeadOf(level, text), "cairn-era");
        foreach (var placed in all)
        {
            if (placed.Above is { } above)
                Link(all.Single(other => other.Why.Id == above.Id), placed);
        }

        foreach (var placed in all)
            placed.Box.Draw(sheet.Scene, placed.Left, tops[placed.Level]);
    }

    private static double BoxWidth(Sheet sheet, Why problem)
    {
        var leaves = problem.All().Count(why => why.Answers.Count == 0);
        return (sheet.Right - sheet.Left - LeadRoom * sheet.Font - (leaves - 1) * Gap * sheet.Font) / leaves;
    }

    /// <summary>Answers first, from left to right; what they explain stands above their middle. Returns the left edge.</summary>
    private double Place(Why why, Why? above, int level)
    {
        var below = why.Answers.Select(answer => Place(answer, why, level + 1)).ToArray();
        var left = below.Length > 0 ? (below[0] + below[^1]) / 2 : nextLeft;
        if (below.Length == 0)
            nextLeft += width + Gap * sheet.Font;
        all.Add(new(why, above, level, left, WhyLook.Box(why, level, width, sheet.Font, text)));
        return left;
    }

    private void Link(Placed above, Placed below)
    {
        var (x1, y1) = (above.Left + width / 2, tops[above.Level] + above.Box.Height);
        var (x2, y2) = (below.Left + width / 2, tops[below.Level]);
        sheet.Scene.MoveTo(x1, y1);
        sheet.Scene.LineTo(x1, y2 - 0.9 * sheet.Font);
        sheet.Scene.LineTo(x2, y2 - 0.9 * sheet.Font);
        sheet.Scene.LineTo(x2, y2);
        sheet.Scene.EndPath("cairn-link", key: above.Why.Id + " " + below.Why.Id);
    }

    private sealed record Placed(Why Why, Why? Above, int Level, double Left, NodeBox Box);
}
