using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Cairn.Drawing.Measuring;
using Cairn.Drawing.Sheets;
using Cairn.Drawing.Words;
using Cairn.Spc;

namespace Cairn.Drawing.Funnels;

/// <summary>The measure pass of a funnel: where everything will stand, before anything is drawn.</summary>
internal sealed class FunnelPlan
{
    private const double NarrowBelow = 520;

    private readonly FunnelRange range;
    private ValueAxis values;
    private ValueAxis denominators;
    private LineEndLabels ends;
    private readonly bool isPercent;
    private readonly double factor;

    public FunnelPlan(FunnelAnalysis analysis, FunnelLabels labels, DrawingOptions options)
    {
        Analysis = analysis;
        Labels = labels;
        Text = DrawingText.In(options.Culture);
        isPercent = labels.IsPercent ?? (analysis.Kind == FunnelKind.Proportion && analysis.Multiply is 1 or 100);
        factor = isPercent && analysis.Multiply == 1 ? 100 : 1;
        IsNarrow = options.Width < NarrowBelow;
        range = FunnelRange.Of(analysis, options.ZoomAxis);

        MostNames = Math.Max(4, (int)(options.Width / 26));
        var foot = labels.Foot ?? FunnelFoot.Describe(analysis, labels.Nouns, options.Culture);
        Measure(options, foot);
        var outside = analysis.Points.Count(point => point.Band != FunnelBand.Within);
        if (Names.Count < outside)
            Measure(options, foot + " · " + Text.Format("FunnelUnnamed", outside));
    }

    public FunnelAnalysis Analysis { get; }

    public FunnelLabels Labels { get; }

    public DrawingText Text { get; }

    public Sheet Sheet { get; private set; }

    public PlotArea Plot { get; private set; }

    /// <summary>The limits across the plot, and where they stand.</summary>
    public ImmutableArray<FunnelLimits> Curve { get; private set; }

    public double[] CurveX { get; private set; }

    /// <summary>The names that found room.</summary>
    public IReadOnlyList<PlacedName> Names { get; private set; }

    public bool IsNarrow { get; }

    /// <summary>How many units outside the limits are named at most.</summary>
    public int MostNames { get; }

    public double Radius => Analysis.Points.Length switch
    {
        <= 60 => 4,
        <= 250 => 3.3,
        _ => 2.6,
    } * Sheet.Font / 13;

    /// <summary>How far a symbol outside the limits reaches; the ring of an improvement is the widest.</summary>
    public double Reach => Labels.Direction == Direction.Neutral ? Radius : Radius + 3;

    public string ValueText(double value) => isPercent ? Figures.Percent(value, factor, Sheet.Culture) : Figures.Of(value, Sheet.Culture);

    /// <summary>Paints all that lies under the data.</summary>
    public void Open()
    {
        var scene = Sheet.Scene;
        var bottom = Plot.Bottom + 4 + 1.2 * Sheet.Font + (Labels.DenominatorAxis.Length > 0 ? Sheet.Line : 0);
        Sheet.Open(bottom + 0.3 * Sheet.Font);
        FunnelLimitLines.DrawBands(this);
        values.DrawUpright(Sheet, Plot);
        denominators.DrawLevel(Sheet, Plot);

        var y = Sheet.Top + 0.9 * Sheet.Font;
        foreach (var line in Headings())
        {
            scene.Text(Sheet.Left, y, line, "cairn-unit");
            y += Sheet.Line;
        }

        if (Labels.DenominatorAxis.Length > 0)
            scene.Text(Plot.Right, bottom, Shortened.To(Labels.DenominatorAxis, Plot.Right - Sheet.Left, Sheet.Font), "cairn-unit", Anchor.End);
        ends.Draw(Plot);
    }

    [MemberNotNull(nameof(Sheet), nameof(values), nameof(denominators), nameof(ends), nameof(CurveX), nameof(Names))]
    private void Measure(DrawingOptions options, string foot)
    {
        Sheet = new(options, options.Width, Labels.Title, foot);
        values = new(range.Low, range.High, ValueAxis.MostFor(Height(options), Sheet), isPercent, factor, Sheet);
        denominators = new(0, range.Widest, IsNarrow ? 4 : 8, false, 1, Sheet);
        ends = Ends();
        var before = Plot;
        Plot = Place(options);

        // Exact limits are the dear part, and a longer foot does not move them.
        if (Curve.IsDefault || before.X != Plot.X)
            Curve = FunnelLimitLines.Sample(Analysis, Plot);
        CurveX = [.. Curve.Select(limits => Plot.X[limits.Denominator])];
        Names = FunnelNames.Place(this);
    }

    private string[] Headings()
    {
        var heading = Labels.ValueAxis;
        if (range.IsCutOff)
            heading = heading.Length > 0 ? heading + " · " + Text["AxisNotFromZero"] : Text["AxisNotFromZero"];
        return heading.Length == 0 ? [] : Shortened.Lines(heading, Sheet.Right - Sheet.Left, Sheet.Font, 3);
    }

    private LineEndLabels Ends()
    {
        var limits = Analysis.LimitsAt(range.Widest);
        var labels = new LineEndLabels(Sheet);
        labels.Add(Analysis.Target, Text.Format(IsNarrow ? "FunnelTargetShort" : "FunnelTarget", ValueText(Analysis.Target)), "cairn-label-strong", isBold: true);
        if (limits.Upper998 > limits.Lower998)
        {
            labels.Add(limits.Upper998, Text["Limit998"], "cairn-label-quiet");
            labels.Add(limits.Upper95, Text["Limit95"], "cairn-label-quiet");
        }

        return labels;
    }

    private double PlotTop()
    {
        var headings = Headings().Length;
        return Sheet.Top + headings * Sheet.Line + (headings > 0 ? 0.4 : 0.2) * Sheet.Font;
    }

    private double Height(DrawingOptions options)
    {
        var below = 4 + 1.5 * Sheet.Font + (Labels.DenominatorAxis.Length > 0 ? Sheet.Line : 0) + Sheet.Below;
        return options.Height is { } given ? Math.Max(Proportions.LeastPlotHeight, given - PlotTop() - below) : PlotArea.HeightFor(options.Width);
    }

    private PlotArea Place(DrawingOptions options)
    {
        var left = Sheet.Left + values.Room + 0.6 * Sheet.Font;
        var top = PlotTop();
        return new(new(0, range.Widest, left, Sheet.Right - ends.Room), new(range.Low, range.High, top + Height(options), top));
    }
}
