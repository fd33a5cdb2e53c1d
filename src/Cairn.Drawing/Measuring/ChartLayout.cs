namespace Cairn.Drawing.Measuring;

/// <summary>Where everything of a chart goes, in pixels. Made by <see cref="ChartMeasure"/> before anything is drawn; layers only read it.</summary>
internal sealed class ChartLayout
{
    public const double NoteHeight = 1.62;

    public required Plot Plot { get; init; }

    public required double Width { get; init; }

    public required double Height { get; init; }

    /// <summary>Of plain labels; the title is larger, the foot smaller.</summary>
    public required double FontSize { get; init; }

    public required double Margin { get; init; }

    public required IReadOnlyList<string> TitleLines { get; init; }

    public required double TitleTop { get; init; }

    /// <summary>What the values are, and whether their axis is cut off.</summary>
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

    /// <summary>The middle of each end label, after they made room for each other.</summary>
    public required double[] EndLabelMiddles { get; init; }

    public required Rail Rail { get; init; }

    public required NoteList Notes { get; init; }

    public required double NotesTop { get; init; }

    public required IReadOnlyList<string> FootLines { get; init; }

    public required double FootTop { get; init; }

    public double LineStep => Proportions.Line * FontSize;

    public double NoteStep => NoteHeight * FontSize;

    public double TitleFontSize => Proportions.Title * FontSize;

    public double FootFontSize => Proportions.Foot * FontSize;

    /// <summary>From the plot to its end labels.</summary>
    public double EndLabelGap => 0.8 * FontSize;
}
