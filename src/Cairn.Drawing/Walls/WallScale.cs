using Cairn.Drawing.Measuring;
using Cairn.Spc;

namespace Cairn.Drawing.Walls;

/// <summary>What the cards of a wall share: one stretch of time and, unless each has its own, one range of values.</summary>
internal sealed class WallScale
{
    /// <summary>A chart that takes less of the common height than this looks flat.</summary>
    private const double FlatShare = 0.15;

    private WallScale()
    {
    }

    public required ValueRange Values { get; init; }

    public required Period? First { get; init; }

    public required Period? Last { get; init; }

    public required Rhythm Rhythm { get; init; }

    /// <summary>Whether the common range makes most charts flat.</summary>
    public required bool IsFlat { get; init; }

    public static WallScale Of(List<WallCard> cards)
    {
        Period? first = null, last = null;
        var ranges = new List<ValueRange>(cards.Count);
        foreach (var card in cards)
        {
            if (card.Points.Length == 0)
                continue;
            first = first is { } earliest && earliest <= card.Points[0].Period ? first : card.Points[0].Period;
            last = last is { } latest && latest >= card.Points[^1].Period ? last : card.Points[^1].Period;
            ranges.Add(card.Range);
        }

        var values = ValueRange.Common(ranges);
        var flat = cards.Count(card => card.Points.Length > 0 && Seen(card) < FlatShare * (values.High - values.Low));
        var drawn = cards.Count(card => card.Points.Length > 0);
        return new()
        {
            Values = values,
            First = first,
            Last = last,
            Rhythm = RhythmOf(cards),
            IsFlat = drawn > 1 && 2 * flat > drawn,
        };
    }

    /// <summary>The height that the data of a card take.</summary>
    private static double Seen(WallCard card)
    {
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        foreach (ref readonly var point in card.Points.AsSpan())
        {
            if (double.IsNaN(point.Value))
                continue;
            low = Math.Min(low, double.IsNaN(point.Lower) ? point.Value : Math.Min(point.Value, point.Lower));
            high = Math.Max(high, double.IsNaN(point.Upper) ? point.Value : Math.Max(point.Value, point.Upper));
        }

        return high > low ? high - low : 0;
    }

    /// <summary>That of the longest series.</summary>
    private static Rhythm RhythmOf(List<WallCard> cards)
    {
        WallCard? longest = null;
        foreach (var card in cards)
        {
            if (longest is null || card.Points.Length > longest.Points.Length)
                longest = card;
        }

        return longest is null ? Rhythm.Numbers : Spacing.Of(longest.Chart.Analysis).Rhythm;
    }
}
