using Cairn.Spc.Rules;
using Cairn.Spc.Tests.Naive;

namespace Cairn.Spc.Tests.Generated;

/// <summary>A chart asked of both implementations.</summary>
internal sealed record ChartCase(NaiveInput Input)
{
    public ChartKind Kind => ChartKind.Find(Input.Kind)!;

    public Series Series => Series.Over([.. Input.Observations.Select(observation => observation.ToSubgroup())]);

    public AnalysisOptions Options => new()
    {
        Method = MethodOf(Input.Method),
        PhasesAfter = Input.PhasesAfter,
        Excluded = Input.Excluded,
        Baseline = Input.BaselineFirst is { } first ? Baseline.FirstPoints(first)
            : Input.BaselineRange is var (from, to) ? Baseline.Range(from, to)
            : Baseline.All,
        Multiply = Input.Multiply,
        Screen = Input.Screen,
        Centre = Input.Centre,
        Target = Input.Targets is { } targets ? Target.Varying([.. targets.Select(target => target ?? double.NaN)]) : null,
        Direction = Input.Direction switch
        {
            "higher" => Direction.HigherIsBetter,
            "lower" => Direction.LowerIsBetter,
            _ => Direction.Neutral,
        },
        TargetAtLimit = Input.TargetAtLimitIsMet ? TargetAtLimit.Met : TargetAtLimit.Missed,
    };

    public Analysis Analyse() => ControlChart.Analyse(Kind, Series, Options);

    /// <summary>The same case with one observation less at the end, as long as everything still fits.</summary>
    public IEnumerable<ChartCase> Shrink()
    {
        var count = Input.Observations.Count;
        if (Input.Excluded.Count > 0)
            yield return new(Input with { Excluded = [.. Input.Excluded.Skip(1)] });
        if (Input.PhasesAfter.Count > 0)
            yield return new(Input with { PhasesAfter = [.. Input.PhasesAfter.Skip(1)] });
        if (count > 1 && !Input.Excluded.Contains(count) && !Input.PhasesAfter.Contains(count - 1) && !(Input.BaselineFirst >= count) && !(Input.BaselineRange?.To >= count))
            yield return new(Input with { Observations = [.. Input.Observations.SkipLast(1)], Targets = Input.Targets is null ? null : [.. Input.Targets.SkipLast(1)] });
        if (Input.Multiply != 1 && Input.Centre is null)
            yield return new(Input with { Multiply = 1 });
    }

    public override string ToString() => string.Join(' ', Input.Observations)
        + $"\n{Input with { Observations = [] }} excluded {string.Join(',', Input.Excluded)} phases after {string.Join(',', Input.PhasesAfter)}";

    private static Method MethodOf(string name) => name switch
    {
        "all skipping ties" => Method.Anhoej with
        {
            Rules = new(new OutsideLimits(), new Shift(5, Ties.PassOver), new Trend(4, Ties.PassOver), new TwoOfThree(), new FourOfFive(),
                new InnerThird(5), new LongRun(), new FewCrossings(), new NumberOfRuns()),
        },
        "all breaking at ties" => Method.Anhoej with
        {
            Rules = new(new OutsideLimits(), new Shift(4, Ties.Break), new Trend(3, Ties.Break), new TwoOfThree(narrow: true), new FourOfFive(),
                new InnerThird(5), new NumberOfRuns()),
        },
        _ => Method.Find(name)!,
    };
}
