using Cairn.Drawing.Sheets;
using Cairn.Drawing.Words;

namespace Cairn.Drawing.Radars;

/// <summary>The measure pass of rows over time: columns of names, lines and values.</summary>
internal sealed class RadarRowsPlan
{
    private const double WidestNames = 0.42;
    private const double LineStep = 1.2;
    private const int MostLines = 3;
    private const double LeastRow = 3.3;

    /// <summary>Wider, a change of a step would look flat.</summary>
    private const double WidestBand = 30;

    private readonly double[] rowTops;

    public RadarRowsPlan(RadarProfile profile, RadarLabels labels, DrawingOptions options)
    {
        Profile = profile;
        Text = DrawingText.In(options.Culture);
        Sheet = new(options, options.Width, labels.Title, labels.Foot ?? Text.Format("RadarFootScale", RadarWords.Of(profile.Low, options.Culture), RadarWords.Of(profile.High, options.Culture)));
        var nameRoom = Math.Min(WidestNames * options.Width, profile.Axes.Max(axis => Sheet.WidthOf(axis.Name)) + 1);
        Names = [.. profile.Axes.Select(axis => Shortened.Lines(axis.Name, nameRoom, Sheet.Font, MostLines))];
        Left = Sheet.Left + nameRoom + 0.9 * Sheet.Font;
        var valueRoom = profile.Axes.Max(axis => Sheet.WidthOf(RadarWords.Of(axis.Now, options.Culture), bold: true)) + 0.9 * Sheet.Font;
        Right = Math.Min(Sheet.Right - valueRoom, Left + WidestBand * Sheet.Font);
        ValuesRight = Right + valueRoom;
        var head = Sheet.Top + 1.6 * Sheet.Font;
        rowTops = new double[Names.Count + 1];
        rowTops[0] = head;
        for (var row = 0; row < Names.Count; row++)
            rowTops[row + 1] = rowTops[row] + Math.Max(LeastRow, Names[row].Length * LineStep + 0.8) * Sheet.Font;
        Bottom = rowTops[^1] + 0.3 * Sheet.Font;
    }

    public RadarProfile Profile { get; }

    public DrawingText Text { get; }

    public Sheet Sheet { get; }

    /// <summary>The lines of each name.</summary>
    public IReadOnlyList<string[]> Names { get; }

    /// <summary>Where the bands begin.</summary>
    public double Left { get; }

    /// <summary>Where the bands end.</summary>
    public double Right { get; }

    public double ValuesRight { get; }

    public double Bottom { get; }

    public double HeadBaseline => rowTops[0] - 0.5 * Sheet.Font;

    /// <summary>A dot is not cut by the end of its band.</summary>
    private double Inset => 0.6 * Sheet.Font;

    public double MiddleOf(int row) => (rowTops[row] + rowTops[row + 1]) / 2;

    public double BandHeight => (LeastRow - 0.7) * Sheet.Font;

    public double XOf(int time) => Profile.Times.Count == 1 ? (Left + Right) / 2 : Left + Inset + time * (Right - Left - 2 * Inset) / (Profile.Times.Count - 1);

    public double YOf(int row, double value) => MiddleOf(row) + BandHeight / 2 - Inset / 2 - Profile.ShareOf(value) * (BandHeight - Inset);

    public double LineHeight => LineStep * Sheet.Font;
}
