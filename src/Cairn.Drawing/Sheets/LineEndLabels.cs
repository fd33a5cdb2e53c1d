using Cairn.Drawing.Measuring;

namespace Cairn.Drawing.Sheets;

/// <summary>Words at the right ends of lines, in place of a legend; where two would collide they move apart and a leader shows whose they are.</summary>
internal sealed class LineEndLabels(Sheet sheet)
{
    private const double Gap = 0.55;
    private const double LineHeight = 1.25;

    private readonly List<(double Value, string Words, string Style, bool IsBold)> labels = [];

    /// <summary>How much room they take to the right of the plot.</summary>
    public double Room => labels.Count == 0 ? 0 : Gap * sheet.Font + labels.Max(label => sheet.WidthOf(label.Words, label.IsBold));

    public void Add(double value, string words, string style, bool isBold = false) => labels.Add((value, words, style, isBold));

    public void Draw(in PlotArea plot)
    {
        var frame = plot;
        labels.Sort((one, other) => frame.Y[one.Value].CompareTo(frame.Y[other.Value]));
        var middles = new double[labels.Count];
        for (var i = 0; i < middles.Length; i++)
            middles[i] = plot.Within(labels[i].Value);
        PushApart.Solve(middles, LineHeight * sheet.Font, plot.Top, plot.Bottom - 0.25 * sheet.Font);

        for (var i = 0; i < middles.Length; i++)
        {
            var end = plot.Within(labels[i].Value);
            if (Math.Abs(end - middles[i]) > 0.25 * sheet.Font)
                sheet.Scene.Line(plot.Right + 1, end, plot.Right + (Gap - 0.1) * sheet.Font, middles[i], "cairn-leader");
            sheet.Scene.Text(plot.Right + Gap * sheet.Font, middles[i] + 0.35 * sheet.Font, labels[i].Words, labels[i].Style);
        }
    }
}
