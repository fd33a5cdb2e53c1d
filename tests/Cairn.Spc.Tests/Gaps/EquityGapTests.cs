using Cairn.Spc.Tests.Generated;

namespace Cairn.Spc.Tests.Gaps;

public sealed class EquityGapTests
{
    private const double Near = 1e-9;

    [Theory]
    [InlineData(GapKind.Proportion)]
    [InlineData(GapKind.Rate)]
    public void Agrees_with_a_slow_second_implementation(GapKind kind) => ForAll.Holds(GapCases.All, periods =>
    {
        var seen = EquityGap.Analyse(kind, periods, 100);
        var isRate = kind == GapKind.Rate;
        var known = periods.Where(period => !period.One.IsMissing && !period.Other.IsMissing).ToList();
        foreach (var (point, period) in seen.Points.Zip(periods))
        {
            if (known.Contains(period))
                Same(point.Gap!.Value, NaiveGap.Of(isRate, (period.One.Events, period.One.Size, 1), (period.Other.Events, period.Other.Size, -1)));
            else
                point.Gap.ShouldBeNull();
        }

        var half = known.Count / 2;
        (seen.Change is null).ShouldBe(half < 4);
        if (seen.Change is not { } change)
            return;
        double a = 0, an = 0, b = 0, bn = 0, c = 0, cn = 0, d = 0, dn = 0;
        for (var i = 0; i < half; i++)
        {
            (a, an, b, bn) = (a + known[i].One.Events, an + known[i].One.Size, b + known[i].Other.Events, bn + known[i].Other.Size);
            var late = known[known.Count - 1 - i];
            (c, cn, d, dn) = (c + late.One.Events, cn + late.One.Size, d + late.Other.Events, dn + late.Other.Size);
        }

        Same(change.Before.Gap, NaiveGap.Of(isRate, (a, an, 1), (b, bn, -1)));
        Same(change.Now.Gap, NaiveGap.Of(isRate, (c, cn, 1), (d, dn, -1)));
        Same(change.Change, NaiveGap.Of(isRate, (c, cn, 1), (d, dn, -1), (a, an, -1), (b, bn, 1)));
        change.Before.One.ShouldBe(100 * a / an, Near);
        change.Now.Other.ShouldBe(100 * d / dn, Near);
    });

    [Theory]
    [InlineData(GapKind.Proportion)]
    [InlineData(GapKind.Rate)]
    [InlineData(GapKind.Value)]
    public void Groups_in_the_other_order_turn_every_sign_and_not_the_outcome(GapKind kind) => ForAll.Holds(GapCases.All, periods =>
    {
        var (one, other) = (EquityGap.Analyse(kind, periods), EquityGap.Analyse(kind, [.. periods.Select(period => period with { One = period.Other, Other = period.One })]));

        other.Outcome.ShouldBe(one.Outcome);
        foreach (var (here, there) in one.Points.Zip(other.Points).Where(pair => pair.First.Gap is not null))
            Turned(here.Gap!.Value, there.Gap!.Value);
        if (one.Change is { } change)
            Turned(change.Change, other.Change!.Change);
    });

    [Theory]
    [InlineData(GapKind.Proportion)]
    [InlineData(GapKind.Rate)]
    public void An_interval_holds_its_difference_and_ends_where_differences_end(GapKind kind) => ForAll.Holds(GapCases.All, periods =>
    {
        foreach (var point in EquityGap.Analyse(kind, periods).Points.Where(point => point.Gap is not null))
        {
            var gap = point.Gap!.Value;
            gap.Value.ShouldBeInRange(gap.Lower - Near, gap.Upper + Near);
            if (kind == GapKind.Proportion)
                (gap.Lower >= -1 - Near && gap.Upper <= 1 + Near).ShouldBeTrue();
        }
    });

    [Fact]
    public void Time_that_runs_backwards_turns_the_change() => ForAll.Holds(GapCases.Known, periods =>
    {
        var backwards = EquityGap.Analyse(GapKind.Proportion, [.. periods.Reverse().Select((period, i) => period with { Period = Period.At(i) })]);

        if (EquityGap.Analyse(GapKind.Proportion, periods).Change is { } change)
        {
            backwards.Change!.Change.Value.ShouldBe(-change.Change.Value, Near);
            backwards.Change.Before.Gap.Value.ShouldBe(change.Now.Gap.Value, Near);
        }
    });

    [Fact]
    public void Ten_times_as_many_leave_the_difference_and_tell_it_more_surely() => ForAll.Holds(GapCases.All, periods =>
    {
        var more = EquityGap.Analyse(GapKind.Rate, [.. periods.Select(period => period with { One = Tenfold(period.One), Other = Tenfold(period.Other) })]);

        foreach (var (few, many) in EquityGap.Analyse(GapKind.Rate, periods).Points.Zip(more.Points).Where(pair => pair.First.Gap is not null))
        {
            many.Gap!.Value.Value.ShouldBe(few.Gap!.Value.Value, Near);
            (many.Gap.Value.Upper - many.Gap.Value.Lower).ShouldBeLessThan(few.Gap.Value.Upper - few.Gap.Value.Lower);
        }
    });

    [Fact]
    public void As_much_more_for_both_leaves_the_difference_of_values() => ForAll.Holds(GapCases.All, periods =>
    {
        var values = EquityGap.Analyse(GapKind.Value, [.. periods.Select(period => period with { One = Raised(period.One, 0), Other = Raised(period.Other, 0) })]);
        var raised = EquityGap.Analyse(GapKind.Value, [.. periods.Select(period => period with { One = Raised(period.One, 17), Other = Raised(period.Other, 17) })]);

        foreach (var (before, after) in values.Points.Zip(raised.Points).Where(pair => pair.First.Gap is not null))
            after.Gap!.Value.Value.ShouldBe(before.Gap!.Value.Value, Near);
    });

    private static GapGroup Tenfold(GapGroup group) => group.IsMissing ? group : GapGroup.Of(10 * group.Events, 10 * group.Size);

    private static GapGroup Raised(GapGroup group, double by) => group.IsMissing ? group : GapGroup.Of(group.Events + by);

    private static void Same(GapDifference seen, (double Value, double Lower, double Upper) naive)
    {
        seen.Value.ShouldBe(100 * naive.Value, 1e-7);
        seen.Lower.ShouldBe(100 * naive.Lower, 1e-6);
        seen.Upper.ShouldBe(100 * naive.Upper, 1e-6);
    }

    private static void Turned(GapDifference one, GapDifference other)
    {
        other.Value.ShouldBe(-one.Value, Near);
        other.HasInterval.ShouldBe(one.HasInterval);
        if (one.HasInterval)
            (other.Lower + one.Upper).ShouldBe(0, Near);
    }
}
