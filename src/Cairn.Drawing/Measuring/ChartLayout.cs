using Cairn.Drawing.Words;
using Cairn.Spc;

namespace Cairn.Drawing.Measuring;

/// <summary>The measure pass of a chart: where everything goes, before anything is drawn. Layers only read it.</summary>
internal sealed class ChartLayout
{
    private const double Narrow = 420;
    private const double LeastPlotHeight = 90;
    private const double LineHeight = 1.32;
    private const double TitleSize = 1.3;
    private const double FootSize = 0.92;

    private ChartLayout(Plot plot) => Plot = plot;

    public Plot Plot { get; }

    public required double Width { get; init; }

    public required double Height { get; init; }

    public required double FontSize { get; init; }

    public required double Margin { get; init; }

    public required IReadOnlyList<string> TitleLines { get; init; }

    public required double TitleTop { get; init; }

    public required IReadOnlyList<string> UnitLines { get; init; }

    public required double UnitTop { get; init; }

    public required ValueTicks ValueTicks { get; init; }

    public required NumberText TickNumbers { get; init; }

    public required bool IsCutOff { get; init; }

    public required bool HasValues { get; init; }

    public required IReadOnlyList<AxisTick> Ticks { get; init; }

    public required double TickLabelTop { get; init; }

    public required IReadOnlyList<PhaseHeading> Headings { get; init; }

    public required IReadOnlyList<EndLabel> EndLabels { get; init; }

    public required double[] EndLabelMiddles { get; init; }

    public required Rail Rail { get; init; }

    public required double RailTop { get; init; }

    public required NoteList Notes { get; init; }

    public required double NotesTop { get; init; }

    public required IReadOnlyList<string> FootLines { get; init; }

    public required double FootTop { get; init; }

    public double LineStep => LineHeight * FontSize;

    public double TitleFontSize => TitleSize * FontSize;

    public double FootFontSize => FootSize * FontSize;

    public double EndLabelGap => 0.8 * FontSize;

    public static ChartLayout Of(Analysis analysis, ChartLabels labels, DrawingOptions options)
    {
        var text = DrawingText.In(options.Culture);
        var width = options.Width;
        var fontSize = Math.Round(2 * Math.Clamp(11 + width / 450, 12, 14)) / 2 * options.FontScale;
        var margin = 0.9 * fontSize;
        var line = LineHeight * fontSize;

        var points = PlotPoint.AllOf(analysis);
        var spacing = Spacing.Of(analysis.Series);
        var periods = new PeriodText(spacing.Rhythm, options.Culture);
        var units = ValueUnits.Of(analysis, points, labels.IsPercent, options, text);

        var titleLines = Lines(labels.Title, width - 2 * margin, TitleSize * fontSize, bold: true);
        var unit = units.Range.IsCutOff && units.HasValues
            ? labels.ValueAxis.Length > 0 ? labels.ValueAxis + " · " + text["AxisNotFromZero"] : text["AxisNotFromZero"]
            : labels.ValueAxis;
        var unitLines = Lines(unit, width - 2 * margin, fontSize);
        var footLines = Lines(labels.Foot, width - 2 * margin, FootSize * fontSize);

        var titleTop = margin;
        var unitTop = titleTop + titleLines.Count * TitleSize * line + (titleLines.Count > 0 ? 0.2 * fontSize : 0);
        var headingsTop = unitTop + unitLines.Count * line;
        var expectedHeight = options.Height is { } height ? height * 0.7 : Math.Clamp(0.42 * width, 170, 460);
        var ticks = !units.HasValues ? default : ValueTicks.Between(units.Range.Low, units.Range.High, (int)Math.Clamp(expectedHeight / (3.6 * fontSize), 2, 8), units.IsWhole);
        var tickNumbers = units.NumbersFor(units.HasValues ? ticks.Step : 1);

        var endLabels = Measuring.EndLabels.Choose(analysis, points, units, text, width < Narrow * options.FontScale);
        var left = margin + TickWidth(ticks, tickNumbers, fontSize) + 0.6 * fontSize;
        var right = width - margin - EndLabelWidth(endLabels, fontSize);
        var inset = Math.Clamp(0.5 * (right - left) / Math.Max(1, points.Length), 6, 16);
        var x = points.Length == 0
            ? new(0, 0, left, right)
            : new Scale(points[0].Position, points[^1].Position, left + inset, right - inset);

        // Phases are headed before the height is known: only their horizontal bounds count.
        Plot PlotBetween(double top, double bottom) => new()
        {
            Analysis = analysis,
            Points = points,
            Spacing = spacing,
            Text = text,
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
        var headings = PhaseHeading.Of(PlotBetween(0, 1), fontSize);

        var axisTicks = AxisTicks.Of(points, spacing, periods, x, width, fontSize, options.Culture);
        var hasEras = axisTicks.Exists(tick => tick.Era is not null);
        var flagRadius = 0.72 * fontSize;
        var notes = SortedNotes.Of(labels.Annotations, analysis, spacing, periods, x);
        var rail = Rail.Lay(notes.At, left, right, flagRadius);
        var noteList = NoteList.Lay(notes.Texts, margin, width - margin, flagRadius, fontSize);

        // Down the page.
        var top = headingsTop + (headings.Count > 0 ? line + 0.25 * fontSize : 0) + (headingsTop > margin ? 0.65 : 0.2) * fontSize;
        var railHeight = rail.Rows * rail.RowHeight + (rail.Rows > 0 ? 0.5 * fontSize : 0);
        var below = railHeight + 0.5 * fontSize + (axisTicks.Count > 0 ? line : 0) + (hasEras ? line : 0)
            + noteList.Rows * NoteStep(fontSize) + (noteList.Rows > 0 ? 0.5 * fontSize : 0)
            + (footLines.Count > 0 ? footLines.Count * FootSize * line + 1.3 * fontSize : 0) + 0.7 * margin;
        var bottom = options.Height is { } total ? Math.Max(total - below, top + LeastPlotHeight) : top + Math.Clamp(0.42 * width, 170, 460);

        var plot = PlotBetween(top, bottom);
        var railTop = bottom;
        var tickLabelTop = railTop + railHeight + 0.5 * fontSize;
        var notesTop = tickLabelTop + (axisTicks.Count > 0 ? line : 0) + (hasEras ? line : 0) + (noteList.Rows > 0 ? 0.5 * fontSize : 0);
        var footTop = notesTop + noteList.Rows * NoteStep(fontSize) + (footLines.Count > 0 ? 1.3 * fontSize : 0);
        return new(plot)
        {
            Width = width,
            Height = Math.Ceiling(bottom + below),
            FontSize = fontSize,
            Margin = margin,
            TitleLines = titleLines,
            TitleTop = titleTop,
            UnitLines = unitLines,
            UnitTop = unitTop,
            ValueTicks = ticks,
            TickNumbers = tickNumbers,
            IsCutOff = units.Range.IsCutOff && units.HasValues,
            HasValues = units.HasValues,
            Ticks = axisTicks,
            TickLabelTop = tickLabelTop,
            Headings = headings,
            EndLabelMiddles = Measuring.EndLabels.Place(endLabels, plot.Y, top, bottom - 0.1 * fontSize, 1.22 * fontSize),
            EndLabels = endLabels,
            Rail = rail,
            RailTop = railTop,
            Notes = noteList,
            NotesTop = notesTop,
            FootLines = footLines,
            FootTop = footTop,
        };
    }

    public static double NoteStep(double fontSize) => 1.62 * fontSize;

    private static List<string> Lines(string text, double width, double fontSize, bool bold = false)
    {
        var ranges = Wrapping.Lines(text, width, fontSize, bold);
        var lines = new List<string>(ranges.Count);
        foreach (var range in ranges)
            lines.Add(text[range]);
        return lines;
    }

    private static double TickWidth(in ValueTicks ticks, in NumberText numbers, double fontSize)
    {
        var widest = 0.0;
        for (var i = 0; i < ticks.Count; i++)
            widest = Math.Max(widest, TextWidth.Of(numbers.Of(ticks[i]), fontSize));
        return widest;
    }

    private static double EndLabelWidth(List<EndLabel> labels, double fontSize)
    {
        var widest = 0.0;
        foreach (var label in labels)
            widest = Math.Max(widest, TextWidth.Of(label.Text, fontSize, label.IsStrong));
        return widest + 0.8 * fontSize;
    }
}
