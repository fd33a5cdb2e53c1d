using Cairn.Spc;

namespace Cairn.Drawing.Funnels;

/// <summary>From where to where the axes of a funnel run, in plotted units and in denominators.</summary>
/// <param name="Low">The lower end of the values.</param>
/// <param name="High">The upper end of the values.</param>
/// <param name="Widest">The upper end of the denominators; the lower is 0.</param>
internal readonly record struct FunnelRange(double Low, double High, double Widest)
{
    /// <summary>The limits of the smallest unit may stretch the axis by this part of the way from the target to the outermost unit.</summary>
    private const double MostStretch = 1.5;

    private const double Headroom = 0.08;

    /// <summary>Whether zero is out of sight, which the funnel must say.</summary>
    public bool IsCutOff => Low > 0;

    public static FunnelRange Of(FunnelAnalysis analysis, bool zoom)
    {
        var top = analysis.Kind == FunnelKind.Proportion ? analysis.Multiply : double.PositiveInfinity;
        var smallest = analysis.LimitsAt(analysis.Points.Min(point => point.Denominator));
        var highest = Math.Max(analysis.Target, analysis.Points.Max(point => point.Value));
        var lowest = Math.Min(analysis.Target, analysis.Points.Min(point => point.Value));
        var reach = MostStretch * Math.Max(highest - analysis.Target, analysis.Target - lowest);

        var high = Math.Max(highest, Math.Min(smallest.Upper998, analysis.Target + Math.Max(reach, smallest.Upper95 - analysis.Target)));
        var low = zoom ? Math.Min(lowest, Math.Max(smallest.Lower998, analysis.Target - Math.Max(reach, analysis.Target - smallest.Lower95))) : 0;
        if (!(high > low))
            high = low + (low > 0 ? 0.2 * low : Math.Min(1, top));

        var room = Headroom * (high - low);
        return new(Math.Max(0, low == 0 ? 0 : low - room), Math.Min(top * 1.02, high + room), 1.06 * analysis.Points.Max(point => point.Denominator));
    }
}
