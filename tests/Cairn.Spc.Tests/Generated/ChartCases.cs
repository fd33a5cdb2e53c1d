using Cairn.Spc.Tests.Naive;
using FsCheck;
using FsCheck.Fluent;

namespace Cairn.Spc.Tests.Generated;

/// <summary>Charts of every shape: ties, zeros, gaps, exclusions, phases, baselines, given centres, targets, every method.</summary>
internal static class ChartCases
{
    public static Gen<ChartCase> Of(string kind) =>
        from observations in Observed.Of(kind)
        from frame in Frame(observations.Count)
        from reading in Reading(kind, observations.Count)
        select new ChartCase(reading with
        {
            Observations = observations,
            PhasesAfter = frame.PhasesAfter,
            Excluded = frame.Excluded,
            BaselineFirst = frame.BaselineFirst,
            BaselineRange = frame.BaselineRange,
        });

    private static Gen<NaiveInput> Frame(int count) =>
        from cuts in Gen.Frequency((3, Gen.Constant(0)), (3, Gen.Choose(1, 3)))
        from phases in count > 1 ? Gen.Choose(1, count - 1).ArrayOf(cuts) : Gen.Constant(Array.Empty<int>())
        from excluded in Gen.Frequency((1, Gen.Constant(Array.Empty<int>())), (1, Some(count, 8)), (1, Some(count, 3)))
        from baseline in Gen.Choose(0, 4)
        from one in Gen.Choose(1, Math.Max(1, count))
        from other in Gen.Choose(1, Math.Max(1, count))
        select new NaiveInput
        {
            Kind = "",
            Observations = [],
            PhasesAfter = phases,
            Excluded = excluded,
            BaselineFirst = baseline == 0 && count > 0 ? one : null,
            BaselineRange = baseline == 1 && count > 0 ? (Math.Min(one, other), Math.Max(one, other)) : null,
        };

    private static Gen<NaiveInput> Reading(string kind, int count) =>
        from method in Gen.Elements(kind == "run"
            ? ["anhoej", "ihi", "ihi", "all skipping ties", "all breaking at ties"]
            : new[] { "anhoej", "making-data-count", "making-data-count", "western-electric", "all skipping ties", "all breaking at ties" })
        from multiply in Gen.Elements(1.0, 1.0, 100, 0.25, 1000)
        from screen in Gen.Elements<bool?>(null, true, false)
        from centre in Gen.Frequency((4, Gen.Constant(-1)), (1, Gen.Choose(0, 60)))
        from direction in Gen.Elements("neutral", "higher", "lower")
        from isMet in Gen.Elements(true, false)
        from isVarying in Gen.Choose(0, 2)
        from targets in Gen.Choose(-2, 60).ArrayOf(count)
        let unit = kind is "p" or "pprime" ? multiply / 61 : multiply
        select new NaiveInput
        {
            Kind = kind,
            Observations = [],
            Method = method,
            Multiply = multiply,
            Screen = screen,
            Centre = centre < 0 ? null : centre * unit,
            Direction = direction,
            TargetAtLimitIsMet = isMet,
            Targets = isVarying == 0 ? null : [.. targets.Select(target => target < 0 ? (double?)null : (isVarying == 1 ? targets[0] : target) * unit)],
        };

    /// <summary>Some point numbers, one in so many.</summary>
    private static Gen<int[]> Some(int count, int oneIn) =>
        from marks in Gen.Choose(1, oneIn).ArrayOf(count)
        select Enumerable.Range(1, count).Where(number => marks[number - 1] == 1).ToArray();
}
