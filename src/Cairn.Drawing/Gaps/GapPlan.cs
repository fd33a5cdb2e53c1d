using Cairn.Drawing.Measuring;
using Cairn.Drawing.Sheets;
using Cairn.Drawing.Words;
using Cairn.Spc;

namespace Cairn.Drawing.Gaps;

/// <summary>The measure pass of a gap: its two scales, and where words go.</summary>
internal sealed class GapPlan
{
    /// <summary>Intervals may stretch the axis by this much beyond the differences; longer ones run out of the plot.</summary>
    private const double MostStretch = 1.2;

    private const double Headroom = 0.06;
    private const double Inset = 10;

    private readonly List<string> unitLines;

    public GapPlan(GapAnalysis analysis, GapLabels labels, DrawingOptions options)
    {
        Analysis = analysis;
        Text = DrawingText.In(options.Culture);
        Sheet = new(options, options.Width, labels.Title, labels.Foot);
        Known = [.. analysis.Points.Where(point => point.Gap is not null).Select(point => (point.Period, point.Gap!.Value))];
        Spacing = Spacing.Of(Series.Over([.. analysis.Points.Select(point => point.Period)], [.. analysis.Points.Select(_ => Subgroup.Of(0))]));
        unitLines = Wrapping.Lines(labels.ValueAxis, Sheet.Right - Sheet.Left, Sheet.Font);

        var (low, high) = RangeOf(analysis, Known);
        var top = Sheet.Top + unitLines.Count * Sheet.Line + (analysis.Change is null ? 0.7 : 2.2) * Sheet.Font;
        var bottom = options.Height is { } height ? Math.Max(height - Sheet.Below - AxisHeight, top + Proportions.LeastPlotHeight) : top + PlotArea.HeightFor(options.Width) * 0.8;
        Values = new(low, high, ValueAxis.MostFor(bottom - top, Sheet), isPercent: false, 1, Sheet);
        var left = Sheet.Left + Values.Room + 0.6 * Sheet.Font;
        Plot = new(XFrom(left, Sheet.Right), new(low, high, bottom, top));
    }

    public GapAnalysis Analysis { get; }

    public DrawingText Text { get; }

    public Sheet Sheet { get; }

    /// <summary>The periods in which both groups are known.</summary>
    public IReadOnlyList<(Period Period, GapDifference Gap)> Known { get; }

    /// <summary>How often there is a period, and what is a gap between two.</summary>
    public Spacing Spacing { get; }

    public ValueAxis Values { get; }

    public PlotArea Plot { get; }

    /// <summary>Where a period stands: inside of the plot, so that no dot touches its edge.</summary>
    public double XOf(Period period) => new Scale(Plot.X.Low, Plot.X.High, Plot.Left + Inset, Plot.Right - Inset)[period.Position];

    public string Said(double value) => Figures.Of(value, Sheet.Culture).Replace('-', '−');

    private double AxisHeight => 2 * Sheet.Line + 0.8 * Sheet.Font;

    public void Open()
    {
        Sheet.Open(Plot.Bottom + AxisHeight);
        var y = Sheet.Top + 0.9 * Sheet.Font;
        foreach (var line in unitLines)
        {
            Sheet.Scene.Text(Sheet.Left, y, line, "cairn-unit");
            y += Sheet.Line;
        }

        if (Known.Count == 0)
            Sheet.Scene.Text((Plot.Left + Plot.Right) / 2, (Plot.Top + Plot.Bottom) / 2, Text["NoData"], "cairn-label-quiet", Anchor.Middle);
    }

    private Scale XFrom(double left, double right) => Analysis.Points.Length == 0
        ? new(0, 0, left, right)
        : new(Analysis.Points[0].Period.Position, Analysis.Points[^1].Period.Position, left, right);

    private static (double Low, double High) RangeOf(GapAnalysis analysis, IReadOnlyList<(Period Period, GapDifference Gap)> known)
    {
        List<GapDifference> all = [.. known.Select(point => point.Gap), .. analysis.Change is { } change ? [change.Before.Gap, change.Now.Gap] : Array.Empty<GapDifference>()];
        if (all.Count == 0)
            return (-1, 1);
        var (low, high) = (Math.Min(0, all.Min(gap => gap.Value)), Math.Max(0, all.Max(gap => gap.Value)));
        var span = high > low ? high - low : 1;
        low = Math.Min(low, Math.Max(low - MostStretch * span, all.Min(gap => gap.HasInterval ? gap.Lower : gap.Value)));
        high = Math.Max(high, Math.Min(high + MostStretch * span, all.Max(gap => gap.HasInterval ? gap.Upper : gap.Value)));
        var room = Headroom * (high > low ? high - low : 1);
        return (low - room, high + room);
    }
}
