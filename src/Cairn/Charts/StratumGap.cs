using Cairn.Measures;
using Cairn.Spc;

namespace Cairn.Charts;

/// <summary>What lies between two groups of a measure over time, of what the reader may see of them. Pure.</summary>
/// <param name="One">The group whose value is taken.</param>
/// <param name="Other">The group that is taken away from it, or <see cref="Others"/>.</param>
/// <param name="Analysis">The gap, in the units of the chart.</param>
/// <param name="IsProposed">Whether nobody chose the two.</param>
public sealed record StratumGap(string One, string Other, GapAnalysis Analysis, bool IsProposed)
{
    /// <summary>All but the group itself: the whole holds the group too, and so would be compared with itself.</summary>
    public const string Others = "*";

    /// <summary>Whether a group can be compared with all others: parts of a sum can be taken from it, single values cannot.</summary>
    public static bool CanCompareWithOthers(MeasureText text) => text.HasDenominator;

    /// <summary>The gap between two groups.</summary>
    /// <param name="text">What the measure means.</param>
    /// <param name="readings">What the reader may see of each group.</param>
    /// <param name="few">What is few for the reader; null where they see all.</param>
    /// <param name="one">The group whose value is taken.</param>
    /// <param name="other">The group that is taken away from it.</param>
    /// <param name="isProposed">Whether nobody chose the two.</param>
    public static StratumGap Of(MeasureText text, ILookup<string, ShownReading> readings, FewRule? few, string one, string other, bool isProposed = false)
    {
        var (ones, others) = (FoundIn(readings[one]), other == Others ? RestOf(readings, one, text, few) : FoundIn(readings[other]));
        var periods = ones.Keys.Union(others.Keys).Order().ToList();
        var kind = KindOf(text, [.. ones.Values, .. others.Values]);
        return new(one, other, EquityGap.Analyse(kind, [.. periods.Select(period => new GapPeriod(Period.At(period), GroupOf(ones, period, kind), GroupOf(others, period, kind)))], text.Multiply), isProposed);
    }

    /// <summary>
    /// The gap that is shown where nobody chose one: between the two known groups that differ most over all periods together, the higher
    /// first. Over all periods: whoever picks the two that differ most of late picks a moment, and nearly every gap seems to have widened.
    /// With one known group it is compared with all others.
    /// </summary>
    public static StratumGap? Propose(MeasureText text, ILookup<string, ShownReading> readings, FewRule? few, IReadOnlyList<string> groups)
    {
        var known = groups.Where(group => readings[group].Any(reading => reading.Found.Value is not null)).ToList();
        if (known.Count < 2)
            return known is [var only] && CanCompareWithOthers(text) ? Of(text, readings, few, only, Others, isProposed: true) : null;
        var pairs = known.SelectMany((one, place) => known.Skip(place + 1).Select(other => (One: one, Other: other, Apart: ApartOf(text, readings[one], readings[other]))));
        var (first, second, apart) = pairs.MaxBy(pair => Math.Abs(pair.Apart));
        return apart < 0 ? Of(text, readings, few, second, first, isProposed: true) : Of(text, readings, few, first, second, isProposed: true);
    }

    /// <summary>How far two groups lie apart over the periods in which both are known; 0 where there is none.</summary>
    private static double ApartOf(MeasureText text, IEnumerable<ShownReading> one, IEnumerable<ShownReading> other)
    {
        var both = FoundIn(one).Join(FoundIn(other), known => known.Key, known => known.Key, (left, right) => (One: left.Value, Other: right.Value)).ToList();
        return both.Count == 0 ? 0 : Together(text, [.. both.Select(pair => pair.One)]) - Together(text, [.. both.Select(pair => pair.Other)]);
    }

    private static double Together(MeasureText text, IReadOnlyList<Found> found) =>
        text.HasDenominator ? found.Sum(numbers => numbers.Value!.Value) / found.Sum(numbers => numbers.Denominator!.Value) : found.Average(numbers => numbers.Value!.Value);

    /// <summary>What is known, by period. Nobody out of nobody is not known.</summary>
    private static Dictionary<DateOnly, Found> FoundIn(IEnumerable<ShownReading> readings) =>
        readings.Where(reading => reading.Found.Value is not null && reading.Found.Denominator is null or > 0).ToDictionary(reading => reading.Period, reading => reading.Found);

    /// <summary>All but one group. Where few people are left they are not told, as elsewhere.</summary>
    private static Dictionary<DateOnly, Found> RestOf(ILookup<string, ShownReading> readings, string one, MeasureText text, FewRule? few) =>
        FoundIn(readings[""]).Join(FoundIn(readings[one]), whole => whole.Key, part => part.Key, (whole, part) => (whole.Key, Left: new Found(whole.Value.Value - part.Value.Value, whole.Value.Denominator - part.Value.Denominator)))
            .Where(period => period.Left is { Value: >= 0, Denominator: > 0 } && !(few is not null && Suppression.IsSmall(period.Left, text, few))).ToDictionary(period => period.Key, period => period.Left);

    /// <summary>More out of fewer is no proportion.</summary>
    private static GapKind KindOf(MeasureText text, IReadOnlyList<Found> all) => text.Shape switch
    {
        ReadingShape.Proportion when all.All(found => found.Value <= found.Denominator) => GapKind.Proportion,
        ReadingShape.Proportion or ReadingShape.Rate => GapKind.Rate,
        _ => GapKind.Value,
    };

    private static GapGroup GroupOf(Dictionary<DateOnly, Found> known, DateOnly period, GapKind kind) =>
        !known.TryGetValue(period, out var found) ? GapGroup.Missing : kind == GapKind.Value ? GapGroup.Of(found.Value!.Value) : GapGroup.Of(found.Value!.Value, found.Denominator!.Value);
}
