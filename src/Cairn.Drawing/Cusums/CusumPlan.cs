using Cairn.Drawing.Measuring;
using Cairn.Drawing.Sheets;
using Cairn.Drawing.Words;
using Cairn.Spc;

namespace Cairn.Drawing.Cusums;

/// <summary>The measure pass of a CUSUM.</summary>
internal sealed class CusumPlan
{
    private const double NarrowBelow = 520;

    /// <summary>About what is left of a given height once words and axis are drawn.</summary>
    private const double PlotShare = 0.45;

    private const double LeastWords = 4;

    private readonly ValueAxis values;
    private readonly LineEndLabels ends;
    private readonly SignalList list;
    private readonly string upperWords;
    private readonly string lowerWords;

    public CusumPlan(CusumAnalysis analysis, CusumLabels labels, DrawingOptions options)
    {
        Analysis = analysis;
        Labels = labels;
        Text = DrawingText.In(options.Culture);
        Cases = new(analysis.Upper.Length, labels.Periods, Text, options.Culture);
        Sheet = new(options, options.Width, labels.Title, labels.Foot ?? CusumFoot.Describe(analysis, options.Culture));
        var isNarrow = options.Width < NarrowBelow * options.FontScale;
        upperWords = Text[isNarrow ? "CusumUpperShort" : "CusumUpper"];
        lowerWords = Text[isNarrow ? "CusumLowerShort" : "CusumLower"];
        list = new(this);

        var highest = Math.Max(analysis.Options.Limit, analysis.Upper.Max());
        var lowest = Math.Min(-analysis.Options.Limit, analysis.Lower.Min());
        ends = new(Sheet);
        ends.Add(analysis.Options.Limit, LimitText(1), "cairn-label-quiet");
        ends.Add(-analysis.Options.Limit, LimitText(-1), "cairn-label-quiet");
        values = new(lowest, highest, ValueAxis.MostFor(options.Height * PlotShare ?? PlotArea.HeightFor(options.Width), Sheet), false, 1, Sheet);

        var top = Sheet.Top + Sheet.Line + 0.4 * Sheet.Font;
        double left = Sheet.Left + values.Room + 0.6 * Sheet.Font, right = Sheet.Right - ends.Room;
        var across = new Scale(0, Cases.Count * (1 + 2 * Radius / (right - left)), left, right);
        Dates = CusumAxis.Dates(Cases, Sheet, across.HighPixel - across.LowPixel);
        AxisHeight = 4 + (Dates.Exists(tick => tick.Era is not null) ? 3 : 2) * Sheet.Line + 0.15 * Sheet.Font;
        var below = AxisHeight + list.Height + 0.4 * Sheet.Font + Sheet.Below;
        var height = options.Height is { } given ? Math.Max(Proportions.LeastPlotHeight, given - top - below) : PlotArea.HeightFor(options.Width);

        // Symbols and their numbers stand beyond the outermost values.
        var room = Math.Min(1.9 * Sheet.Font, height / 5);
        var perPixel = (highest - lowest) / (height - 2 * room);
        Plot = new(across, new(lowest - room * perPixel, highest + room * perPixel, top + height, top));
    }

    public CusumAnalysis Analysis { get; }

    public CusumLabels Labels { get; }

    public DrawingText Text { get; }

    public CusumCases Cases { get; }

    public Sheet Sheet { get; }

    /// <summary>The boundaries of the calendar along the axis.</summary>
    public List<CalendarTick> Dates { get; }

    /// <summary>Across, from 0 (before the first case) to a symbol's width after the last.</summary>
    public PlotArea Plot { get; }

    public double Zero => Plot.Y[0];

    public double Radius => 0.33 * Sheet.Font;

    private double AxisHeight { get; }

    public void Open()
    {
        var bottom = Plot.Bottom + AxisHeight + list.Height + 0.4 * Sheet.Font;
        Sheet.Open(bottom);
        var scene = Sheet.Scene;
        double upper = Plot.Y[Analysis.Options.Limit], lower = Plot.Y[-Analysis.Options.Limit];
        scene.Rectangle(Plot.Left, upper, Plot.Width, lower - upper, "cairn-band");
        values.DrawUpright(Sheet, Plot);
        scene.Line(Plot.Left, upper, Plot.Right, upper, "cairn-limit");
        scene.Line(Plot.Left, lower, Plot.Right, lower, "cairn-limit");
        scene.Line(Plot.Left, Zero, Plot.Right, Zero, "cairn-centre");
        CusumAxis.Draw(this);

        scene.Text(Sheet.Left, Sheet.Top + 0.9 * Sheet.Font, upperWords, "cairn-unit");
        var y = Plot.Bottom + AxisHeight - 0.2 * Sheet.Font;
        scene.Text(Sheet.Left, y, lowerWords, "cairn-unit");
        var room = Plot.Right - Sheet.Left - Sheet.WidthOf(lowerWords) - Sheet.Font;
        var caseAxis = Labels.CaseAxis.Length > 0 ? Labels.CaseAxis : Text["CusumCaseAxis"];
        if (room > LeastWords * Sheet.Font)
            scene.Text(Plot.Right, y, Shortened.To(caseAxis, room, Sheet.Font), "cairn-unit", Anchor.End);
        ends.Draw(Plot);
        list.Draw(Plot.Bottom + AxisHeight);
    }

    private string LimitText(int sign)
    {
        var limit = Figures.Of(Analysis.Options.Limit, Sheet.Culture);
        return Text.Format("CusumLimit", sign < 0 ? "−" + limit : limit);
    }
}
