using Cairn.Drawing.Measuring;

namespace Cairn.Drawing.Sheets;

/// <summary>A value axis that was measured: its ticks, the words at them, and how much room they take.</summary>
internal sealed class ValueAxis
{
    private const double TickLength = 4;

    private readonly ValueTicks ticks;
    private readonly string[] words;

    public ValueAxis(double low, double high, int most, bool isPercent, double factor, Sheet sheet, bool whole = false)
    {
        ticks = ValueTicks.Between(low, high, most, whole);
        var text = NumberText.ForStep(ticks.Step, Math.Max(Math.Abs(low), Math.Abs(high)), factor, isPercent ? Figures.PercentPattern(sheet.Culture) : null, sheet.Culture);
        words = [.. Enumerable.Range(0, ticks.Count).Select(i => text.Of(ticks[i]))];
        Room = words.Length == 0 ? 0 : words.Max(word => sheet.WidthOf(word));
    }

    /// <summary>The width of the widest word.</summary>
    public double Room { get; }

    /// <summary>How many ticks a plot has room for at most.</summary>
    public static int MostFor(double height, Sheet sheet) => (int)Math.Clamp(height / (3.4 * sheet.Font), 2, 8);

    /// <summary>Lines across the plot, with their numbers to its left.</summary>
    public void DrawUpright(Sheet sheet, in PlotArea plot)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var y = plot.Y[ticks[i]];
            sheet.Scene.Line(plot.Left, y, plot.Right, y, "cairn-grid");
            sheet.Scene.Text(plot.Left - 0.6 * sheet.Font, y + 0.35 * sheet.Font, words[i], "cairn-tick", Anchor.End);
        }
    }

    /// <summary>The lower edge of the plot with short marks and numbers below; a number that would touch the one before is left out.</summary>
    public void DrawLevel(Sheet sheet, in PlotArea plot)
    {
        sheet.Scene.Line(plot.Left, plot.Bottom, plot.Right, plot.Bottom, "cairn-axis");
        var free = double.NegativeInfinity;
        for (var i = 0; i < words.Length; i++)
        {
            var x = plot.X[ticks[i]];
            var half = sheet.WidthOf(words[i]) / 2;
            if (x - half < free || x + half > sheet.Width)
                continue;

            free = x + half + 0.6 * sheet.Font;
            sheet.Scene.Line(x, plot.Bottom, x, plot.Bottom + TickLength, "cairn-axis");
            sheet.Scene.Text(x, plot.Bottom + TickLength + 1.05 * sheet.Font, words[i], "cairn-tick", Anchor.Middle);
        }
    }
}
