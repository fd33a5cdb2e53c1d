using Cairn.Drawing.Words;
using Cairn.Spc;

namespace Cairn.Drawing.Measuring;

/// <summary>
/// The measure pass of a chart: first across the page, for labels decide how wide the plot can be; then down it, for what was wrapped
/// decides how high everything is.
/// </summary>
internal sealed class ChartMeasure
{
    /// <summary>Below this width the labels of limits are left out.</summary>
    private const double Narrow = 420;

    /// <summary>From the edge of the plot to the first point: where points are few there is room, and charts that share axes share it too.</summary>
    private const double NearestEdge = 6, FarthestEdge = 16;

    private readonly Analysis analysis;
    private readonly DrawingOptions options;
    private readonly bool isPlain;
    private readonly DrawingText text;
    private readonly double fontSize;
    private readonly double margin;
    private readonly PlotPoint[] points;
    private readonly Spacing spacing;
    private readonly PeriodText periods;
    private readonly ValueUnits units;
    private readonly ValueTicks valueTicks;
    private readonly NumberText tickNumbers;
    private readonly List<EndLabel> endLabels;
    private readonly double left;
    private readonly double right;
    private readonly Scale x;
    private readonly (Period First, Period Last) time;

    private ChartMeasure(Analysis analysis, ChartLabels labels, DrawingOptions options)
    {
        this.analysis = analysis;
        this.options = options;
        isPlain = labels.IsPlain;
        text = DrawingText.In(options.Culture);
        fontSize = Proportions.FontFor(options.Width) * options.FontScale;
        margin = Proportions.Edge * fontSize;
        points = PlotPoint.AllOf(analysis);
        spacing = Spacing.Of(analysis);
        periods = new(spacing.Rhythm, options.Culture);

        units = ValueUnits.Of(analysis, points, labels.IsPercent, options, text, options.Axes?.RangeFor(points));
        var roughHeight = options.Height * 0.7 ?? PlotHeight;
        valueTicks = units.HasValues
            ? ValueTicks.Between(units.Range.Low, units.Range.High, (int)Math.Clamp(roughHeight / (3.6 * fontSize), 2, 8), units.IsWhole)
            : default;
        tickNumbers = units.NumbersFor(units.HasValues ? valueTicks.Step : 1);
        endLabels = EndLabels.Choose(analysis, points, units, text, options.Width < Narrow * options.FontScale, isPlain);

        left = margin + TickWidth() + 0.6 * fontSize;
        right = options.Width - margin - (EndLabels.WidestOf(endLabels, fontSize) + 0.8 * fontSize);
        if (points.Length == 0)
        {
            x = new(0, 0, left, right);
            return;
        }

        time = options.Axes?.TimeFor(points[0].Period, points[^1].Period) ?? (points[0].Period, points[^1].Period);
        var inset = options.Axes is null ? Math.Clamp(0.5 * (right - left) / points.Length, NearestEdge, FarthestEdge) : FarthestEdge;
        x = new(time.First.Position, time.Last.Position, left + inset, right - inset);
    }

    /// <summary>Where a width is all that is given, the plot is a landscape, neither flat on a phone nor a wall on a projector.</summary>
    private double PlotHeight => Math.Clamp(0.42 * options.Width, 170, 460);

    public static ChartLayout Of(Analysis analysis, ChartLabels labels, DrawingOptions options) => new ChartMeasure(analysis, labels, options).Measure(labels);

    private ChartLayout Measure(ChartLabels labels)
    {
        var (width, line, inner) = (options.Width, Proportions.Line * fontSize, options.Width - 2 * margin);
        var titleLines = Wrapping.Lines(labels.Title, inner, Proportions.Title * fontSize, bold: true);
        var unitLines = Wrapping.Lines(UnitOf(labels), inner, fontSize);
        var footLines = Wrapping.Lines(labels.Foot, inner, Proportions.Foot * fontSize);
        var headings = PhaseHeading.Of(PlotBetween(0, 1), fontSize);
        var ticks = AxisTicks.Of(points, time, spacing, periods, x, width, fontSize, options.Culture);
        var notes = SortedNotes.Of(labels.Annotations, analysis, spacing, periods, x);
        var rail = Rail.Lay(notes.At, left, right, 0.72 * fontSize);
        var noteList = NoteList.Lay(notes.Texts, margin, width - margin, rail.Radius, fontSize);

        var unitTop = margin + titleLines.Count * Proportions.Title * line + (titleLines.Count > 0 ? 0.2 * fontSize : 0);
        var headingsTop = unitTop + unitLines.Count * line;
        var top = headingsTop + (headings.Count > 0 ? line + (ReachesTop() ? 0.75 : 0.25) * fontSize : 0) + (headingsTop > margin ? 0.65 : 0.2) * fontSize;

        // Everything below the plot, measured from its lower edge.
        var tickLabelTop = (rail.Rows > 0 ? rail.Rows * rail.RowHeight + 0.5 * fontSize : 0) + 0.62 * fontSize;
        var tickLabelBottom = tickLabelTop + (ticks.Count > 0 ? line : 0) + (ticks.Exists(tick => tick.Era is not null) ? line : 0);
        var notesTop = tickLabelBottom + (noteList.Rows > 0 ? 0.5 * fontSize : 0);
        var notesBottom = notesTop + noteList.Rows * ChartLayout.NoteHeight * fontSize;
        var footTop = notesBottom + (footLines.Count > 0 ? 1.3 * fontSize : 0);
        var below = footTop + footLines.Count * Proportions.Foot * line + 0.7 * margin;

        var bottom = options.Height is { } height ? Math.Max(height - below, top + Proportions.LeastPlotHeight) : top + PlotHeight;
        var plot = PlotBetween(top, bottom);
        var middles = EndLabels.Place(endLabels, plot.Y, top, bottom - 0.1 * fontSize, 1.22 * fontSize);
        return new()
        {
            Plot = plot,
            Width = width,
            Height = Math.Ceiling(bottom + below),
            FontSize = fontSize,
            Margin = margin,
            TitleLines = titleLines,
            TitleTop = margin,
            UnitLines = unitLines,
            UnitTop = unitTop,
            ValueTicks = valueTicks,
            TickNumbers = tickNumbers,
            IsCutOff = units.Range.IsCutOff && units.HasValues,
            HasValues = units.HasValues,
            Ticks = ticks,
            TickLabelTop = bottom + tickLabelTop,
            Headings = headings,
            EndLabels = endLabels,
            EndLabelMiddles = middles,
            Rail = rail,
            Notes = noteList,
            NotesTop = bottom + notesTop,
            FootLines = footLines,
            FootTop = bottom + footTop,
        };
    }

    /// <summary>Whether a point lies on the upper edge of the plot, so that half of its mark stands above it.</summary>
    private bool ReachesTop()
    {
        var nearTop = units.Range.High - 0.01 * (units.Range.High - units.Range.Low);
        return Array.Exists(points, point => point.Value >= nearTop);
    }

    private string UnitOf(ChartLabels labels)
    {
        if (!units.Range.IsCutOff || !units.HasValues)
            return labels.ValueAxis;
        return labels.ValueAxis.Length > 0 ? labels.ValueAxis + " · " + text["AxisNotFromZero"] : text["AxisNotFromZero"];
    }

    private Plot PlotBetween(double top, double bottom) => new()
    {
        Analysis = analysis,
        Points = points,
        Spacing = spacing,
        Text = text,
        IsPlain = isPlain,
        Periods = periods,
        Values = units.Values,
        Lines = units.Lines,
        Left = left,
        Right = right,
        Top = top,
        Bottom = bottom,
        X = x,
        Y = new(units.Range.Low, units.Range.High, bottom, top),
        MarkScale = Math.Clamp(fontSize / 12.5, 0.9, 1.5),
    };

    private double TickWidth()
    {
        var widest = 0.0;
        for (var i = 0; i < valueTicks.Count; i++)
            widest = Math.Max(widest, TextWidth.Of(tickNumbers.Of(valueTicks[i]), fontSize));
        return widest;
    }
}
