using Cairn.Drawing.Words;
using Cairn.Spc;

namespace Cairn.Drawing.Paretos;

/// <summary>How much a bar matters.</summary>
internal enum ParetoTone
{
    /// <summary>One of the few that make up 80 %.</summary>
    Few,

    /// <summary>One of the many.</summary>
    Many,

    /// <summary>What found no room, taken together for the drawing alone.</summary>
    Others,
}

/// <summary>One bar.</summary>
internal sealed record ParetoRow(string Name, double Count, double Share, double Cumulative, ParetoTone Tone)
{
    /// <summary>The rows of a chart: all categories, or as many as fit with the rest as one.</summary>
    public static IReadOnlyList<ParetoRow> AllOf(ParetoAnalysis analysis, int most, DrawingText text)
    {
        var points = analysis.Points;
        var alone = points.Length <= most ? points.Length : most - 1;
        var rows = new List<ParetoRow>(alone + 1);
        for (var i = 0; i < alone; i++)
            rows.Add(new(points[i].Category.Trim(), points[i].Count, points[i].Share, points[i].Cumulative, i < analysis.VitalFew ? ParetoTone.Few : ParetoTone.Many));

        if (alone < points.Length)
        {
            var rest = points.AsSpan()[alone..];
            double count = 0, share = 0;
            foreach (var point in rest)
                (count, share) = (count + point.Count, share + point.Share);
            rows.Add(new(text.Format("ParetoOthers", rest.Length), count, share, 1, ParetoTone.Others));
        }

        return rows;
    }
}
