namespace Cairn.Drawing.Processes;

/// <summary>The strips between rows and beside lanes: how high each is, and on which track each way runs in it.</summary>
internal sealed class ProcessStrips
{
    /// <summary>In ems, from one line of a label to the next.</summary>
    public const double LabelLine = 1.15;

    private const double TrackStep = 0.75;
    private const double Ahead = 0.5;
    private const double Behind = 1.15;

    private readonly Dictionary<int, int>[] tracks;
    private readonly Dictionary<int, (Dictionary<int, int> Tracks, int Count)> beside = [];
    private readonly double[] stripTops;
    private readonly double[] labelHeights;
    private readonly double[] rowTops;
    private readonly double font;
    private readonly Func<int, double> channelX;

    public ProcessStrips(List<ProcessWay> ways, double[] rowHeights, double top, double font, Func<int, double> channelX)
    {
        (Ways, this.font, this.channelX) = (ways, font, channelX);
        var strips = rowHeights.Length + 1;
        tracks = new Dictionary<int, int>[strips];
        stripTops = new double[strips];
        labelHeights = new double[strips];
        rowTops = new double[rowHeights.Length];
        SolveBeside();

        var y = top;
        for (var strip = 0; strip < strips; strip++)
        {
            stripTops[strip] = y;
            var lines = ways.Where(way => way.OutStrip == strip).Select(way => way.Label.Length).DefaultIfEmpty(0).Max();
            labelHeights[strip] = lines == 0 ? 0 : (lines * LabelLine + 0.3) * font;
            var count = SolveStrip(strip);
            var isEmpty = count == 0 && (strip == 0 || strip == strips - 1);
            y += labelHeights[strip] + (isEmpty ? 0.7 : Ahead + Behind + Math.Max(0, count - 1) * TrackStep) * font;
            if (strip == strips - 1)
                break;
            rowTops[strip] = y;
            y += rowHeights[strip];
        }

        Bottom = y;
    }

    public IReadOnlyList<ProcessWay> Ways { get; }

    public double Bottom { get; }

    public double TopOf(int row) => rowTops[row];

    public double StripTop(int strip) => stripTops[strip];

    public double LeavingAt(ProcessWay way) => At(way.OutStrip, 2 * way.Index);

    public double ArrivingAt(ProcessWay way) => way.IsDirect ? LeavingAt(way) : At(way.InStrip, 2 * way.Index + 1);

    public int TrackBeside(ProcessWay way) => beside[way.Channel].Tracks[way.Index];

    public int TracksBeside(int channel) => beside[channel].Count;

    private double At(int strip, int line) => stripTops[strip] + labelHeights[strip] + (Ahead + TrackStep * tracks[strip][line]) * font;

    private void SolveBeside()
    {
        foreach (var channel in Ways.Where(way => !way.IsDirect).GroupBy(way => way.Channel))
        {
            var lines = new Tracks();
            foreach (var way in channel)
                lines.Add(way.Index, way.OutStrip, way.InStrip);
            beside[channel.Key] = (lines.Solve(apart: 0.5), lines.Count);
        }
    }

    /// <summary>A way has two lines: an even one where it leaves, an odd one where it arrives. Their ends beside a lane count as far out, so that none shares a corner.</summary>
    private int SolveStrip(int strip)
    {
        var lines = new Tracks();
        foreach (var way in Ways.Where(way => !way.IsStraight))
        {
            if (way.OutStrip == strip)
                lines.Add(2 * way.Index, way.Out, way.IsDirect ? way.In : FarOut(way, way.Out));
            if (!way.IsDirect && way.InStrip == strip)
                lines.Add(2 * way.Index + 1, way.In, FarOut(way, way.In));
        }

        tracks[strip] = lines.Solve(apart: 0.4 * font);
        return lines.Count;
    }

    private double FarOut(ProcessWay way, double x) => channelX(way.Channel) + (x < channelX(way.Channel) ? font : -font);
}
