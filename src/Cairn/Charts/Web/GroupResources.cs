using Cairn.Spc;

namespace Cairn.Charts.Web;

/// <summary>A measure split into groups: the chart of each, that of all together, and the gap between two of them.</summary>
public sealed record GroupsResource(IReadOnlyList<string> Splits, string? Split, GroupChartResource Whole, IReadOnlyList<GroupChartResource> Groups, GapResource? Gap)
{
    internal static GroupsResource Of(GroupsView view) =>
        new([.. view.Splits.Select(split => split.Name)], view.Split?.Name, GroupChartResource.Of(view.Whole), [.. view.Groups.Select(GroupChartResource.Of)], view.Gap is { } gap ? GapResource.Of(gap) : null);
}

/// <summary>The chart of a group, named as its readings are: the split, a colon, the group; empty for all together.</summary>
public sealed record GroupChartResource(string Group, string Kind, string? Sentence, bool IsChanged, bool IsHiding, IReadOnlyList<ChartPointResource> Points)
{
    internal static GroupChartResource Of(GroupChart group) => new(
        group.Group, group.Chart.Analysis.Kind.Id, group.Chart.Periods.Count == 0 ? null : group.Chart.Sentence, group.IsChanged, group.IsHiding,
        [.. group.Chart.Analysis.Select(point => ChartPointResource.Of(point, group.Chart.Periods[point.Number - 1]))]);
}

/// <summary>What lies between two groups, in the units of the chart (percentage points for a share): one less the other.</summary>
public sealed record GapResource(string One, string Other, bool IsProposed, GapKind Kind, GapOutcome Outcome, GapSideResource? Before, GapSideResource? Now, DifferenceResource? Change, IReadOnlyList<GapPointResource> Points)
{
    internal static GapResource Of(StratumGap gap)
    {
        var change = gap.Analysis.Change;
        return new(
            gap.One, gap.Other, gap.IsProposed, gap.Analysis.Kind, gap.Analysis.Outcome,
            change is null ? null : GapSideResource.Of(change.Before), change is null ? null : GapSideResource.Of(change.Now), change is null ? null : DifferenceResource.Of(change.Change),
            [.. gap.Analysis.Points.Select(point => new GapPointResource(DateOf(point.Period), point.Gap is { } known ? DifferenceResource.Of(known) : null))]);
    }

    internal static DateOnly DateOf(Period period) => DateOnly.FromDateTime(period.Date);
}

/// <summary>One half of the periods taken together: what each group came to, and their difference.</summary>
public sealed record GapSideResource(DateOnly From, DateOnly To, double One, double Other, DifferenceResource Gap)
{
    internal static GapSideResource Of(GapSide side) => new(GapResource.DateOf(side.First), GapResource.DateOf(side.Last), side.One, side.Other, DifferenceResource.Of(side.Gap));
}

/// <summary>A difference with its 95 % interval, which single values do not have.</summary>
public sealed record DifferenceResource(double Value, double? Lower, double? Upper)
{
    internal static DifferenceResource Of(GapDifference difference) => difference.HasInterval ? new(difference.Value, difference.Lower, difference.Upper) : new(difference.Value, null, null);
}

/// <summary>The gap of a period; none where one of the two is not known, or hidden.</summary>
public sealed record GapPointResource(DateOnly Period, DifferenceResource? Gap);
