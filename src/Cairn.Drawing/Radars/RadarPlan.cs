using Cairn.Drawing.Sheets;
using Cairn.Drawing.Words;

namespace Cairn.Drawing.Radars;

/// <summary>The measure pass of a radar: where its middle is, how far its spokes reach, and where the list of names stands.</summary>
internal sealed class RadarPlan
{
    private const double NarrowBelow = 480;
    private const double LargestSide = 380;
    private const double LineStep = 1.2;
    private const int MostLines = 3;

    /// <summary>The lowest value is not drawn in the middle itself, where all spokes would be one point.</summary>
    private const double InnerShare = 0.14;

    private readonly double[] rowTops;

    public RadarPlan(RadarProfile profile, RadarLabels labels, DrawingOptions options)
    {
        Profile = profile;
        Text = DrawingText.In(options.Culture);
        Sheet = new(options, options.Width, labels.Title, labels.Foot ?? Foot(profile, options));
        var isNarrow = options.Width < NarrowBelow * options.FontScale;
        var room = Sheet.Right - Sheet.Left;
        var side = Math.Min(isNarrow ? room : 0.5 * room, LargestSide * options.FontScale);
        Radius = side / 2 - 1.7 * Sheet.Font;
        CentreX = isNarrow ? Sheet.Left + room / 2 : Sheet.Left + side / 2;
        CentreY = Sheet.Top + side / 2;

        ListLeft = isNarrow ? Sheet.Left : Sheet.Left + side + 1.6 * Sheet.Font;
        NamesLeft = ListLeft + Sheet.WidthOf(NumberOf(profile.Axes.Count - 1), bold: true) + 0.7 * Sheet.Font;
        Values = [.. profile.Axes.Select(ValueOf)];
        var valueRoom = Values.Max(value => Sheet.WidthOf(value, bold: true));
        var nameRoom = Math.Max(4 * Sheet.Font, Sheet.Right - valueRoom - 0.8 * Sheet.Font - NamesLeft);
        Names = [.. profile.Axes.Select(axis => Shortened.Lines(axis.Name, nameRoom, Sheet.Font, MostLines))];
        ValuesRight = Math.Min(Sheet.Right, NamesLeft + profile.Axes.Max(axis => Sheet.WidthOf(axis.Name)) + 2 * Sheet.Font + valueRoom);
        rowTops = Tops(isNarrow ? Sheet.Top + side + 0.6 * Sheet.Font : Sheet.Top);
        if (!isNarrow && rowTops[^1] < Sheet.Top + side)
            Centre(side);
        Bottom = Math.Max(rowTops[^1], Sheet.Top + side) + 0.4 * Sheet.Font;
    }

    public RadarProfile Profile { get; }

    public DrawingText Text { get; }

    public Sheet Sheet { get; }

    public double CentreX { get; }

    public double CentreY { get; }

    /// <summary>How far the highest value lies from the middle.</summary>
    public double Radius { get; }

    public double ListLeft { get; }

    public double NamesLeft { get; }

    /// <summary>Where the values end: not far from the names, so that the eye finds its row.</summary>
    public double ValuesRight { get; }

    public double Bottom { get; }

    /// <summary>The lines of each name.</summary>
    public IReadOnlyList<string[]> Names { get; }

    /// <summary>What stands at the end of each row of the list.</summary>
    public IReadOnlyList<string> Values { get; }

    public string NumberOf(int axis) => (axis + 1).ToString(Sheet.Culture);

    public double RadiusOf(double value) => Radius * (InnerShare + (1 - InnerShare) * Profile.ShareOf(value));

    /// <summary>A point on a spoke; the first points up, the others follow clockwise.</summary>
    public (double X, double Y) At(int axis, double radius)
    {
        var (sine, cosine) = Math.SinCos(2 * Math.PI * axis / Profile.Axes.Count);
        return (CentreX + radius * sine, CentreY - radius * cosine);
    }

    /// <summary>The first baseline of a row.</summary>
    public double BaselineOf(int row) => rowTops[row] + 1.1 * Sheet.Font;

    public double LineHeight => LineStep * Sheet.Font;

    private string ValueOf(RadarAxis axis) => axis.Before is null
        ? RadarWords.Of(axis.Now, Sheet.Culture)
        : Text.Format("RadarValueBefore", RadarWords.Of(axis.Now, Sheet.Culture), RadarWords.Of(axis.Before, Sheet.Culture));

    private double[] Tops(double first)
    {
        var tops = new double[Names.Count + 1];
        tops[0] = first;
        for (var row = 0; row < Names.Count; row++)
            tops[row + 1] = tops[row] + (Names[row].Length * LineStep + 0.45) * Sheet.Font;
        return tops;
    }

    /// <summary>A short list stands at the height of the middle.</summary>
    private void Centre(double side)
    {
        var down = (Sheet.Top + side - rowTops[^1]) / 2;
        for (var row = 0; row < rowTops.Length; row++)
            rowTops[row] += down;
    }

    private string Foot(RadarProfile profile, DrawingOptions options)
    {
        var scale = Text.Format("RadarFootScale", RadarWords.Of(profile.Low, options.Culture), RadarWords.Of(profile.High, options.Culture));
        return profile.Times.Count > 1
            ? scale + " · " + Text.Format("RadarFootNow", profile.Times[^1]) + " · " + Text.Format("RadarFootBefore", profile.Times[^2])
            : scale + " · " + profile.Times[^1];
    }
}
