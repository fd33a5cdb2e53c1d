using Cairn.Drawing.Words;
using Cairn.Drawing.Writing;
using Cairn.Spc;

namespace Cairn.Drawing.Measuring;

/// <summary>Chooses the labels at the right end, and finds room for them.</summary>
internal static class EndLabels
{
    /// <summary>The labels of a chart, from the top of the axis down; on a narrow one without those of the limits.</summary>
    public static List<EndLabel> Choose(Analysis analysis, ReadOnlySpan<PlotPoint> points, ValueUnits units, DrawingText text, bool narrow, bool plain = false)
    {
        var labels = new List<EndLabel>(5);
        if (points.IsEmpty)
            return labels;

        var buffer = new CharBuffer(32);
        ref readonly var last = ref points[^1];
        if (!double.IsNaN(last.Value))
            labels.Add(new(units.Values.Of(last.Value), "cairn-label-strong", last.Value, 0));
        if (!double.IsNaN(last.Centre))
            labels.Add(new(Fill(buffer, text[plain ? "PlainCentreLabel" : analysis.Kind.IsShewhart ? "CentreLabel" : "MedianLabel"], units.Lines, last.Centre), "cairn-label", last.Centre, 1));
        if (LastTarget(points) is { } target)
            labels.Add(new(Fill(buffer, text[plain ? "PlainTargetLabel" : "TargetLabel"], units.IsWhole && Math.Floor(target) == target ? units.Values : units.Lines, target), "cairn-label-target", target, 2));
        if (!narrow && !plain && LastWithLimits(points) is { } limits)
        {
            AddLimit(points[limits].Upper, points[limits].Centre, 3);
            AddLimit(points[limits].Lower, points[limits].Centre, 4);
        }

        labels.Sort((one, other) => other.Value.CompareTo(one.Value) is not 0 and var order ? order : one.Rank.CompareTo(other.Rank));
        return labels;

        // A limit where values cannot go beyond, or on the centre line itself, says nothing worth a label.
        void AddLimit(double limit, double centre, int rank)
        {
            if (limit != centre && limit != analysis.Kind.Floor && limit != analysis.Kind.Ceiling * analysis.Options.Multiply)
                labels.Add(new(Fill(buffer, text["LimitLabel"], units.Lines, limit), "cairn-label-quiet", limit, rank));
        }
    }

    /// <summary>In pixels.</summary>
    public static double WidestOf(List<EndLabel> labels, double fontSize)
    {
        var widest = 0.0;
        foreach (var label in labels)
            widest = Math.Max(widest, TextWidth.Of(label.Text, fontSize, label.IsStrong));
        return widest;
    }

    /// <summary>Where each label stands: as near to its line as the others allow. Drops the least important while there is no room.</summary>
    public static double[] Place(List<EndLabel> labels, Scale y, double top, double bottom, double lineHeight)
    {
        labels.RemoveAll(label => !(y[label.Value] >= top - lineHeight && y[label.Value] <= bottom + lineHeight));
        while (labels.Count > 1 && labels.Count * lineHeight > bottom - top)
            labels.RemoveAt(labels.FindIndex(label => label.Rank == labels.Max(other => other.Rank)));

        var middles = new double[labels.Count];
        for (var i = 0; i < middles.Length; i++)
            middles[i] = y[labels[i].Value];
        PushApart.Solve(middles, lineHeight, top, bottom);
        return middles;
    }

    private static string Fill(CharBuffer buffer, string pattern, in NumberText values, double value)
    {
        buffer.Clear();
        buffer.AppendPattern(pattern, values.Of(value));
        return buffer.ToString();
    }

    private static double? LastTarget(ReadOnlySpan<PlotPoint> points)
    {
        for (var i = points.Length - 1; i >= 0; i--)
        {
            if (!double.IsNaN(points[i].Target))
                return points[i].Target;
        }

        return null;
    }

    /// <summary>Within the last phase.</summary>
    private static int? LastWithLimits(ReadOnlySpan<PlotPoint> points)
    {
        for (var i = points.Length - 1; i >= 0 && points[i].Phase == points[^1].Phase; i--)
        {
            if (!double.IsNaN(points[i].Upper))
                return i;
        }

        return null;
    }
}
