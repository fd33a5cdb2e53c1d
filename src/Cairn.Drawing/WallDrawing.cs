using Cairn.Drawing.Measuring;
using Cairn.Drawing.Walls;
using Cairn.Drawing.Words;
using Cairn.Drawing.Writing;

namespace Cairn.Drawing;

/// <summary>The door to walls: many charts of one measure side by side, ordered by what changed.</summary>
public static class WallDrawing
{
    /// <summary>
    /// Draws a complete HTML page of small charts: the latest change first, on one scale that is stated in words and marked on every
    /// chart, with a word beside each name. It has its style in its head and no script; it reads on a phone, a projector and paper.
    /// </summary>
    /// <param name="charts">In any order.</param>
    /// <param name="labels">The words.</param>
    public static string ToHtml(IReadOnlyList<WallChart> charts, WallLabels labels)
    {
        ArgumentNullException.ThrowIfNull(charts);
        ArgumentNullException.ThrowIfNull(labels);

        var text = DrawingText.In(labels.Culture);
        var cards = Read(charts, labels, text);
        cards.Sort(WallCard.InOrder);
        var scale = WallScale.Of(cards);
        var page = new CharBuffer(8192 + 6144 * charts.Count);
        WallPage.Write(page, cards, scale, labels, text);
        return page.ToString();
    }

    private static List<WallCard> Read(IReadOnlyList<WallChart> charts, WallLabels labels, DrawingText text)
    {
        var options = new DrawingOptions { Culture = labels.Culture };
        var cards = new List<WallCard>(charts.Count);
        foreach (var chart in charts)
        {
            var points = PlotPoint.AllOf(chart.Analysis);
            var units = ValueUnits.Of(chart.Analysis, points, labels.IsPercent, options, text);
            cards.Add(new(chart, points, WallState.Of(points), units.Range));
        }

        return cards;
    }
}
