using Cairn.Drawing.Layers;
using Cairn.Drawing.Measuring;
using Cairn.Drawing.Words;

namespace Cairn.Drawing.Walls;

/// <summary>Draws the small chart of a card: the layers of a plot, and two numbers on its scale.</summary>
internal static class CardDrawing
{
    public const double Width = 216;
    public const double Height = 86;
    private const double FontSize = 13;
    private const double MostOfAxis = 0.7;
    private const double Edge = 8;

    public static void Draw(Scene scene, WallCard card, WallScale scale, WallLabels labels, DrawingText text)
    {
        scene.Clear();
        (scene.Width, scene.Height, scene.FontSize) = (Width, Height, FontSize);
        if (card.Points.Length == 0 || scale.First is not { } first || scale.Last is not { } last)
            return;

        var range = labels.OwnScale ? card.Range : scale.Values;
        var units = ValueUnits.Of(card.Chart.Analysis, card.Points, labels.IsPercent, new() { Culture = labels.Culture }, text, range);
        var (low, high) = Marks(range, units.IsWhole);
        var numbers = units.NumbersFor(high - low);
        var lowText = numbers.Of(low);
        var highText = numbers.Of(high);
        var left = Math.Max(TextWidth.Of(lowText, FontSize), TextWidth.Of(highText, FontSize)) + 6;

        var plot = new Plot
        {
            Analysis = card.Chart.Analysis,
            Points = card.Points,
            Spacing = Spacing.Of(card.Chart.Analysis),
            Text = text,
            Periods = new(scale.Rhythm, labels.Culture),
            Values = units.Values,
            Lines = units.Lines,
            Left = left,
            Right = Width - 2,
            Top = Edge,
            Bottom = Height - Edge,
            X = new(first.Position, last.Position, left + Edge, Width - Edge - 2),
            Y = new(range.Low, range.High, Height - Edge, Edge),
            MarkScale = 0.85,
            IsSmall = true,
        };

        foreach (var value in (ReadOnlySpan<double>)[low, high])
        {
            scene.MoveTo(plot.Left, plot.Y[value]);
            scene.LineTo(plot.Right, plot.Y[value]);
        }

        scene.EndPath("cairn-grid");
        foreach (var draw in ChartLayers.OfCard)
            draw(plot, scene);
        scene.Text(left - 5, plot.Y[low] + 0.35 * FontSize, lowText, "cairn-tick", Anchor.End);
        scene.Text(left - 5, plot.Y[high] + 0.35 * FontSize, highText, "cairn-tick", Anchor.End);
    }

    /// <summary>Two round numbers that take up most of an axis.</summary>
    public static (double Low, double High) Marks(ValueRange range, bool whole)
    {
        for (var most = 3; ; most++)
        {
            var ticks = ValueTicks.Between(range.Low, range.High, most, whole);
            if (ticks.Count >= 2 && ticks[ticks.Count - 1] - ticks[0] >= MostOfAxis * (range.High - range.Low))
                return (ticks[0], ticks[ticks.Count - 1]);
            if (most > 12)
                return (range.Low, range.High);
        }
    }
}
