using Cairn.Spc.Tests.Generated;
using Cairn.Spc.Tests.Naive;

namespace Cairn.Spc.Tests.Properties;

/// <summary>What depends on the order of points, and what does not.</summary>
public sealed class OrderPropertyTests
{
    public static TheoryData<string> Kinds => [.. ChartKind.All.Select(kind => kind.Id)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Time_running_backwards_leaves_limits_runs_and_crossings(string kind) => ForAll.Holds(Observed.Of(kind), observations =>
    {
        var forwards = Analyse(new() { Kind = kind, Observations = observations });
        var backwards = Analyse(new() { Kind = kind, Observations = [.. observations.Reverse()] });

        if (kind == "mr")
            forwards.Phases.Select(phase => phase.Runs.Useful).ShouldBe(backwards.Phases.Select(phase => phase.Runs.Useful));
        else
            forwards.Phases.Select(phase => phase.Runs).ShouldBe(backwards.Phases.Select(phase => phase.Runs));
        Lines(forwards).Zip(Lines(backwards.Reverse())).ShouldAllBe(pair => Picture.AreNear(pair.First, pair.Second));
    }, count: 60);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_new_phase_makes_two_charts(string kind) => ForAll.Holds(ChartCases.Of(kind), chart =>
    {
        var input = chart.Input with { BaselineFirst = null, BaselineRange = null };
        var count = input.Observations.Count;
        if (count < 2)
            return;

        var cut = 1 + input.Observations.Count * 2 / 5;
        cut = Math.Min(cut, count - 1);
        var whole = Analyse(input with { PhasesAfter = [cut] });

        Picture.Of(whole, 1, cut).ShouldBe(Picture.Of(Analyse(Part(input, 0, cut))));
        Picture.Of(whole, cut + 1, count).ShouldBe(Picture.Of(Analyse(Part(input, cut, count))));
    }, count: 60);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Excluding_a_point_is_removing_it(string kind) => ForAll.Holds(ChartCases.Of(kind), chart =>
    {
        var input = chart.Input with { PhasesAfter = [], BaselineFirst = null, BaselineRange = null };
        var sizes = input.Observations.Where(observation => observation.Measurements is not null).Select(observation => observation.Measurements!.Count).Distinct();
        if (sizes.Count() > 1)
            return; // Whether sizes differ is asked of excluded subgroups too.

        var kept = Enumerable.Range(0, input.Observations.Count).Where(i => !input.Excluded.Contains(i + 1)).ToList();
        var removed = Analyse(Part(input, kept) with { Excluded = [] });
        var excluded = Analyse(input);

        excluded.Phases.Select(phase => phase.Runs).ShouldBe(removed.Count == 0 ? [.. excluded.Phases.Select(_ => default(Cairn.Spc.Rules.RunsAnalysis))] : removed.Phases.Select(phase => phase.Runs));
        foreach (var (i, point) in kept.Zip(removed))
        {
            excluded[i].Signals.ShouldBe(point.Signals);
            excluded[i].Limits.ShouldBe(point.Limits);
            excluded[i].Value.ShouldBe(point.Value);
        }
    }, count: 60);

    private static IEnumerable<double?> Lines(IEnumerable<AnalysedPoint> points) =>
        points.SelectMany(point => new[] { point.Limits.Lower, point.Limits.Centre, point.Limits.Upper }).Select(line => double.IsNaN(line) ? null : (double?)line);

    private static Analysis Analyse(NaiveInput input) => new ChartCase(input).Analyse();

    private static NaiveInput Part(NaiveInput input, int from, int to) => Part(input, [.. Enumerable.Range(from, to - from)]) with
    {
        Excluded = [.. input.Excluded.Where(number => number > from && number <= to).Select(number => number - from)],
    };

    private static NaiveInput Part(NaiveInput input, IReadOnlyList<int> kept) => input with
    {
        PhasesAfter = [],
        Observations = [.. kept.Select(i => input.Observations[i])],
        Targets = input.Targets is { } targets ? [.. kept.Select(i => targets[i])] : null,
    };
}
