using Cairn.Drawing.Measuring;
using Cairn.Drawing.Words;
using Cairn.Drawing.Writing;

namespace Cairn.Drawing.Walls;

/// <summary>The sentences of a wall.</summary>
internal static class WallWords
{
    /// <summary>For example <c>sustained fall since Mar 2024</c>.</summary>
    public static string Of(WallState state, PeriodText periods, DrawingText text)
    {
        var words = new CharBuffer(48);
        words.AppendPattern(text[state.Text], state.Period is { } period ? periods.Of(period) : "");
        return words.ToString();
    }

    /// <summary>For example <c>17 of 139 charts show a signal now. 40 more did earlier. 3 more are non-random as a whole … Latest change first.</c></summary>
    public static string Summary(List<WallCard> cards, DrawingText text)
    {
        if (cards.Count == 0)
            return text["WallSummaryEmpty"];

        var now = cards.Count(card => card.State.Rank == WallRank.Now);
        var earlier = cards.Count(card => card.State.Rank == WallRank.Earlier);
        var summary = text.Format(now switch { 0 => "WallSummaryNone", 1 => "WallSummaryOne", _ => "WallSummaryMany" }, cards.Count, now);
        if (earlier > 0)
            summary += " " + text.Format("WallSummaryEarlier", earlier);
        var whole = cards.Count(card => card.State.Rank == WallRank.Whole);
        if (whole > 0)
            summary += " " + text.Format(whole == 1 ? "WallSummaryWholeOne" : "WallSummaryWhole", whole);
        return now + earlier > 0 ? summary + " " + text["WallOrder"] : summary;
    }

    /// <summary>The scale in words, and a warning where it makes most charts flat.</summary>
    public static string Scale(List<WallCard> cards, WallScale scale, WallLabels labels, PeriodText periods, DrawingText text)
    {
        if (scale.First is not { } first || scale.Last is not { } last)
            return text["NoData"];
        if (labels.OwnScale)
            return text.Format("WallScaleOwn", periods.Of(first), periods.Of(last));

        var example = cards.Find(card => card.Points.Length > 0)!;
        var units = ValueUnits.Of(example.Chart.Analysis, example.Points, labels.IsPercent, new() { Culture = labels.Culture }, text, scale.Values);
        var (_, high) = CardDrawing.Marks(scale.Values, units.IsWhole);
        var low = CardDrawing.Marks(scale.Values, units.IsWhole).Low;
        var numbers = units.NumbersFor(high - low);
        var words = text.Format("WallScaleCommon", numbers.Of(low), numbers.Of(high), periods.Of(first), periods.Of(last));
        if (scale.Values.IsCutOff)
            words += " " + text["WallScaleCutOff"];
        return scale.IsFlat ? words + " " + text["WallScaleFlat"] : words;
    }

    /// <summary>For example <c>steady. Latest 4.2 in Mar 2024; centre line 5.1.</c></summary>
    public static string Description(WallCard card, string state, WallLabels labels, PeriodText periods, DrawingText text, CharBuffer words)
    {
        words.Clear();
        words.Append(state);
        words.Append('.');
        if (card.Chart.Analysis.Latest is { Value: { } value } latest)
        {
            var units = ValueUnits.Of(card.Chart.Analysis, card.Points, labels.IsPercent, new() { Culture = labels.Culture }, text);
            words.Append(' ');
            words.AppendPattern(text["WallLatest"], units.Values.Of(value), periods.Of(latest.Period));
            if (!double.IsNaN(latest.Limits.Centre))
            {
                words.Append(' ');
                words.AppendPattern(text["WallCentre"], units.Lines.Of(latest.Limits.Centre));
            }
        }

        return words.ToString();
    }
}
