using Cairn.Drawing.Sheets;

namespace Cairn.Drawing.SafetyCross;

/// <summary>What the three kinds of day look like, once, in as few lines as fit.</summary>
internal sealed class DayKey
{
    private readonly MonthsPlan plan;
    private readonly List<(double X, double Y, DayState State, string Words)> items = [];

    public DayKey(MonthsPlan plan)
    {
        this.plan = plan;
        var (sheet, font) = (plan.Sheet, plan.Sheet.Font);
        var room = sheet.Right - sheet.Left;
        double x = 0, y = 0;
        foreach (var (state, words) in new[]
        {
            (DayState.NoEvent, plan.Text.Format("SafetyKeyWithout", plan.EventName)),
            (DayState.Event, plan.Text.Format("SafetyKeyWith", plan.EventName)),
            (DayState.NotRecorded, plan.Text["SafetyKeyUnknown"]),
        })
        {
            var shown = Shortened.To(words, room - Side - 0.5 * font, font);
            var width = Side + 0.5 * font + sheet.WidthOf(shown);
            if (x > 0 && x + width > room)
                (x, y) = (0, y + Step);
            items.Add((x, y, state, shown));
            x += width + 1.4 * font;
        }

        Height = y + Step;
    }

    public double Height { get; }

    private double Side => 1.5 * plan.Sheet.Font;

    private double Step => 1.9 * plan.Sheet.Font;

    public void Draw(double top)
    {
        var scene = plan.Sheet.Scene;
        foreach (var (x, y, state, words) in items)
        {
            var left = plan.Sheet.Left + x;
            DayCell.Ground(scene, left, top + y, Side, state, "");
            Sign(left, top + y, state);
            scene.Text(left + Side + 0.5 * plan.Sheet.Font, top + y + 0.5 * Side + 0.35 * plan.Sheet.Font, words, "cairn-note");
        }
    }

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
