using Cairn.Drawing.Words;
using Cairn.Spc;

namespace Cairn.Drawing.Measuring;

/// <summary>The area in which data are drawn: its bounds, its scales and its points. A chart has one, and so has a card on a wall.</summary>
internal sealed class Plot
{
    /// <summary>Half of the room between points is left free where a phase ends, up to this many pixels.</summary>
    private const double LongestEnd = 8;
    private const double EndShare = 0.36;
    private const double LoneEnd = 14;
    private const double StepOfHiddenDots = 3.4;
    private const double StepOfTightDots = 9;
    private const double StepOfFineLine = 1.5;

    public required Analysis Analysis { get; init; }

    public required PlotPoint[] Points { get; init; }

    public required Spacing Spacing { get; init; }

    public required DrawingText Text { get; init; }

    /// <summary>Whether it says nothing of limits and rules.</summary>
    public bool IsPlain { get; init; }

    public required PeriodText Periods { get; init; }

    /// <summary>How an observed value is written.</summary>
    public required NumberText Values { get; init; }

    /// <summary>How a centre line or a limit is written.</summary>
    public required NumberText Lines { get; init; }

    public required double Left { get; init; }

    public required double Right { get; init; }

    public required double Top { get; init; }

    public required double Bottom { get; init; }

    public required Scale X { get; init; }

    public required Scale Y { get; init; }

    /// <summary>Enlarges dots and gaps on wide charts.</summary>
    public double MarkScale { get; init; } = 1;

    public double Middle(int index) => X[Points[index].Position];

    /// <summary>The usual distance of two points in pixels.</summary>
    public double Step => Points.Length < 2 ? Right - Left : (Middle(Points.Length - 1) - Middle(0)) / (Points.Length - 1);

    /// <summary>A card on a wall is too small for a mark at every point.</summary>
    public bool IsSmall { get; init; }

    /// <summary>Where points stand so close that only signals are worth a mark.</summary>
    public bool HidesCommonPoints => IsSmall || IsDense;

    public bool IsDense => Step < StepOfHiddenDots;

    /// <summary>Where a ring of paper around each dot would cut the line to dashes.</summary>
    public bool IsTight => Step < StepOfTightDots;

    /// <summary>Where a full line would be a smear.</summary>
    public bool IsFine => Step < StepOfFineLine;

    public double DotRadius => Math.Clamp(0.3 * Step, 1.7, 3.4) * MarkScale;

    public double SignalRadius => Math.Clamp(0.42 * Step, IsDense ? 2.4 : 3, 4.2) * MarkScale;

    public bool BreaksBefore(int index) =>
        index == 0 || Points[index].Phase != Points[index - 1].Phase || Spacing.IsGap(Points[index].Position - Points[index - 1].Position);

    /// <summary>How far left a step of limits reaches from its point.</summary>
    public double LeftOf(int index) => index == 0
        ? Middle(0) - EndBeside(Middle(0), Points.Length > 1 ? Middle(1) : double.NaN)
        : BreaksBefore(index)
            ? Middle(index) - EndBeside(Middle(index), Middle(index - 1))
            : (Middle(index - 1) + Middle(index)) / 2;

    /// <summary>How far right a step of limits reaches from its point.</summary>
    public double RightOf(int index) => index == Points.Length - 1
        ? Middle(index) + EndBeside(Middle(index), index > 0 ? Middle(index - 1) : double.NaN)
        : BreaksBefore(index + 1)
            ? Middle(index) + EndBeside(Middle(index), Middle(index + 1))
            : (Middle(index) + Middle(index + 1)) / 2;

    public bool Shows(double y) => y >= Top - 0.5 && y <= Bottom + 0.5;

    private double EndBeside(double middle, double neighbour) =>
        double.IsNaN(neighbour) ? LoneEnd : Math.Min(EndShare * Math.Abs(neighbour - middle), LongestEnd * MarkScale);
}
