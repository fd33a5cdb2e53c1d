using Cairn.Drawing.Measuring;

namespace Cairn.Drawing.SafetyCross;

/// <summary>What the three kinds of day look like, once, in as few lines as fit.</summary>
internal sealed class DayKey
{
    private readonly MonthsPlan plan;
    private readonly List<(double X, double Y, DayState State, List<string> Lines)> items = [];

    public DayKey(MonthsPlan plan)
    {
        this.plan = plan;
        var (sheet, font) = (plan.Sheet, plan.Sheet.Font);
        var room = sheet.Right - sheet.Left;
        double x = 0, y = 0, height = 0;
        foreach (var (state, words) in Wordings())
        {
            var lines = Wrapping.Lines(words, room - Indent, font);
            var width = Indent + lines.Max(line => sheet.WidthOf(line));
            if (x > 0 && x + width > room)
                (x, y) = (0, height);
            items.Add((x, y, state, lines));
            x += width + 1.4 * font;
            height = Math.Max(height, y + Step + (lines.Count - 1) * sheet.Line);
        }

        Height = height;
    }

    public double Height { get; }

    private double Side => 1.5 * plan.Sheet.Font;

    private double Indent => Side + 0.5 * plan.Sheet.Font;

    private double Step => 1.9 * plan.Sheet.Font;

    public void Draw(double top)
    {
        var scene = plan.Sheet.Scene;
        foreach (var (x, y, state, lines) in items)
        {
            var left = plan.Sheet.Left + x;
            DayCell.Ground(scene, left, top + y, Side, state, "");
            Sign(left, top + y, state);
            for (var i = 0; i < lines.Count; i++)
                scene.Text(left + Indent, top + y + 0.5 * Side + 0.35 * plan.Sheet.Font + i * plan.Sheet.Line, lines[i], "cairn-note");
        }
    }

    /// <summary>Numbers are explained only where there are some.</summary>
    private (DayState State, string Words)[] Wordings() =>
    [
        (DayState.NoEvent, plan.Text.Format("SafetyKeyWithout", plan.EventName)),
        (DayState.Event, plan.Text.Format(plan.HasCounts ? "SafetyKeyWithCounted" : "SafetyKeyWith", plan.EventName)),
        (DayState.NotRecorded, plan.Text["SafetyKeyUnknown"]),
    ];

    /// <summary>In the middle, for the key has no number.</summary>
    private void Sign(double x, double y, DayState state)
    {
        var font = plan.Sheet.Font;
        if (state == DayState.NotRecorded)
            plan.Sheet.Scene.Text(x + 0.46 * Side, y + 0.46 * Side + 0.33 * font, "?", "cairn-day-question", Anchor.Middle);
        else
            DayCell.Sign(plan.Sheet.Scene, x - 0.18 * Side, y - 0.19 * Side, Side, state, null, font, plan.Sheet.Culture);
    }
}
