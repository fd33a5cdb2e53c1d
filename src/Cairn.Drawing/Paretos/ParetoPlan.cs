using Cairn.Drawing.Sheets;
using Cairn.Drawing.Words;
using Cairn.Spc;

namespace Cairn.Drawing.Paretos;

/// <summary>The measure pass of a Pareto chart: columns of names, counts and bars.</summary>
internal sealed class ParetoPlan
{
    private const double NarrowBelow = 480;
    private const double WidestNames = 0.36;

    private readonly int mostLines;

    private readonly double given;

    public ParetoPlan(ParetoAnalysis analysis, ParetoLabels labels, DrawingOptions options)
    {
        Text = DrawingText.In(options.Culture);
        Labels = labels;
        Total = analysis.Total;
        given = options.Height ?? double.PositiveInfinity;
        mostLines = options.Width < NarrowBelow * options.FontScale ? 3 : 2;
        Sheet = new(options, options.Width, labels.Title, labels.Foot ?? Foot(analysis, labels, options));

        var gap = 0.7 * Sheet.Font;
        Rows = ParetoRow.AllOf(analysis, Fitting(1), Text);
        Names = NamesOf(Rows);
        NameLines = Names.Max(name => name.Length);
        if (NameLines > 1 && Rows.Count > Fitting(NameLines))
        {
            Rows = ParetoRow.AllOf(analysis, Fitting(NameLines), Text);
            Names = NamesOf(Rows);
        }

        CountsRight = Sheet.Left + NameRoom(Rows) + gap + Rows.Max(row => Sheet.WidthOf(CountOf(row.Count), bold: true));
        RowHeight = RowHeightFor(NameLines);
        var left = CountsRight + gap;
        var right = Sheet.Right - Sheet.WidthOf(PercentOf(1)) - 0.4 * Sheet.Font;
        var bottom = HeadBottom + Rows.Count * RowHeight;
        Plot = new(new(0, 1, left, right), new(0, 1, bottom, HeadBottom));
    }

    public DrawingText Text { get; }

    public ParetoLabels Labels { get; }

    public double Total { get; }

    public Sheet Sheet { get; }

    public IReadOnlyList<ParetoRow> Rows { get; }

    /// <summary>The lines of each name.</summary>
    public IReadOnlyList<string[]> Names { get; }

    public int NameLines { get; }

    public double CountsRight { get; }

    public double RowHeight { get; }

    /// <summary>Across, shares from 0 to 1; down, the rows.</summary>
    public PlotArea Plot { get; }

    public double BarHeight => Math.Min(0.62 * RowHeight, 1.5 * Sheet.Font);

    /// <summary>The middle of a bar.</summary>
    public double MiddleOf(int row) => Plot.Top + (row + 0.5) * RowHeight;

    public string PercentOf(double share) => Figures.Percent(share >= 0.1 ? Math.Round(share, 2) : share >= 0.01 ? Math.Round(share, 3) : share, 100, Sheet.Culture);

    public string CountOf(double count) => Figures.Of(count, Sheet.Culture);

    public string AxisName => Text.Format("ParetoAxis", CountOf(Total) + (Labels.Counted.Length > 0 ? " " + Labels.Counted : ""));

    /// <summary>The name of the axis and its numbers lie above the first row.</summary>
    private double HeadBottom => Sheet.Top + 2 * Sheet.Line + 0.8 * Sheet.Font;

    public void Open()
    {
        Sheet.Open(Plot.Bottom + 0.5 * Sheet.Font);
        var scene = Sheet.Scene;
        var room = Sheet.Right - Plot.Left;
        var left = Sheet.WidthOf(AxisName) <= room ? Plot.Left : Sheet.Left;
        scene.Text(left, Sheet.Top + 0.9 * Sheet.Font, Shortened.To(AxisName, Sheet.Right - left, Sheet.Font), "cairn-unit");
        foreach (var percent in Percents())
        {
            var x = Plot.X[percent / 100.0];
            scene.Text(x, Plot.Top - 0.6 * Sheet.Font, Figures.Percent(percent, 1, Sheet.Culture), percent == 80 ? "cairn-era" : "cairn-tick", Anchor.Middle);
            scene.Line(x, Plot.Top - 0.3 * Sheet.Font, x, Plot.Bottom, percent == 80 ? "cairn-mark80" : percent == 0 ? "cairn-axis" : "cairn-grid");
        }
    }

    /// <summary>80 always; of the others as many as stay apart.</summary>
    private int[] Percents() => (Plot.Width / Sheet.Font) switch
    {
        > 22 => [0, 20, 40, 60, 80, 100],
        > 16 => [0, 50, 80, 100],
        > 10 => [0, 40, 80],
        > 4.5 => [0, 80],
        _ => [80],
    };

    // A pixel more than measured, so that the widest name is not broken by rounding.
    private double NameRoom(IReadOnlyList<ParetoRow> rows) =>
        Math.Min(WidestNames * Sheet.Width, rows.Max(row => Sheet.WidthOf(row.Name)) + 1);

    private string[][] NamesOf(IReadOnlyList<ParetoRow> rows)
    {
        var room = NameRoom(rows);
        return [.. rows.Select(row => Shortened.Lines(row.Name, room, Sheet.Font, mostLines))];
    }

    private double RowHeightFor(int lines) => Math.Max(1.85 * Sheet.Font, (lines * 1.2 + 0.65) * Sheet.Font);

    private int Fitting(int lines)
    {
        var room = given - HeadBottom - 0.5 * Sheet.Font - Sheet.Below;
        return (int)Math.Clamp(room / RowHeightFor(lines), 2, ParetoDrawing.MostRows);
    }

    private string Foot(ParetoAnalysis analysis, ParetoLabels labels, DrawingOptions options)
    {
        var total = Figures.Of(analysis.Total, options.Culture) + (labels.Counted.Length > 0 ? " " + labels.Counted : "");
        if (analysis.Points.Length == 1)
            return Text.Format("ParetoFootOne", total);
        return Text.Format("ParetoFootMany", total, analysis.Points.Length) + " · "
            + Text.Format(analysis.VitalFew == 1 ? "ParetoFootFewOne" : "ParetoFootFewMany", analysis.VitalFew);
    }
}
