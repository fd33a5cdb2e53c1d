using Cairn.Spc;

namespace Cairn.Drawing;

/// <summary>
/// Something that happened and may explain the data: a numbered flag on a rail under the plot, its text listed below. A drawing takes
/// annotations as plain data, for only the person who knows the ward knows them.
/// </summary>
public sealed record ChartAnnotation
{
    private ChartAnnotation(Period? period, int number, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Period = period;
        PointNumber = number;
        Text = text;
    }

    /// <summary>When it happened, where it is known as a period.</summary>
    public Period? Period { get; }

    /// <summary>The number of the point it belongs to, from 1, where it is known as a point; else 0.</summary>
    public int PointNumber { get; }

    /// <summary>What happened.</summary>
    public string Text { get; }

    /// <summary>
    /// Something that happened in a period, which need not be that of a point. Outside the time of the chart it is listed without a flag.
    /// </summary>
    public static ChartAnnotation At(Period period, string text) => new(period, 0, text);

    /// <summary>Something that belongs to a point. A number beyond the points of the chart is refused by the drawing.</summary>
    /// <param name="number">From 1.</param>
    /// <param name="text">What happened.</param>
    public static ChartAnnotation AtPoint(int number, string text)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return new(null, number, text);
    }
}
