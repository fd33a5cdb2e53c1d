namespace Cairn.Spc.Gaps;

/// <summary>Two groups over several periods taken together: events over denominators, or the mean of values.</summary>
internal sealed record GapHalf(GapGroup One, GapGroup Other, Period First, Period Last)
{
    public static GapHalf Of(GapKind kind, List<GapPeriod> periods) => new(
        Pooled(kind, periods.ConvertAll(period => period.One)),
        Pooled(kind, periods.ConvertAll(period => period.Other)),
        periods[0].Period,
        periods[^1].Period);

    public GapSide Told(GapKind kind, double multiply) =>
        new(GapIntervals.Of(kind, multiply, (One, 1), (Other, -1)), One.Value * multiply, Other.Value * multiply, First, Last);

    private static GapGroup Pooled(GapKind kind, List<GapGroup> groups) => kind == GapKind.Value
        ? GapGroup.Of(groups.Average(group => group.Events))
        : GapGroup.Of(groups.Sum(group => group.Events), groups.Sum(group => group.Size));
}
