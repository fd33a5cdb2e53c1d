using Cairn.Spc.Tests.Naive;
using FsCheck;
using FsCheck.Fluent;

namespace Cairn.Spc.Tests.Generated;

/// <summary>What could be observed for each kind. Numbers are whole or quarters, so that equal values are equal to the last bit.</summary>
internal static class Observed
{
    public static Gen<IReadOnlyList<Observation>> Of(string kind) =>
        from count in Gen.Frequency((1, Gen.Choose(0, 4)), (6, Gen.Choose(5, 45)))
        from levels in Levels(count)
        from hasSizes in Gen.Elements(true, false)
        from haveOneSize in Gen.Elements(true, false)
        from sizes in Gen.Choose(1, 12).ArrayOf(count)
        from noise in Gen.Choose(0, 9).ArrayOf(6 * count)
        from gaps in Gen.Frequency((2, Gen.Constant(Array.Empty<int>())), (1, Gen.Choose(0, Math.Max(0, count - 1)).ArrayOf(3)))
        let size = (Func<int, int>)(i => haveOneSize ? sizes[0] : sizes[i])
        select (IReadOnlyList<Observation>)[.. Enumerable.Range(0, count).Select(i =>
            gaps.Contains(i) ? Observation.Nothing : One(kind, levels[i], size(i), hasSizes, noise.AsSpan(6 * i, 6)))];

    private static Observation One(string kind, int level, int size, bool hasSizes, ReadOnlySpan<int> noise) => kind switch
    {
        "run" or "i" or "mr" => new(level * 0.25 - 5, hasSizes ? size * 0.5 : null),
        "p" or "pprime" => new(level, 60 + 20 * (size - 1)),
        "u" or "uprime" => new(level, size * 1.5),
        "iprime" => new(level - 8, size),
        "t" => new((level + 1) * 0.25),
        "xbar" or "s" => new(null, null, [.. noise[..(1 + size % 6)].ToArray().Select(x => level + x * 0.5)]),
        _ => new(level),
    };

    /// <summary>Whole numbers from 0 to 60: noise, ties, walks, slopes, two levels, all but constant, zeros.</summary>
    private static Gen<int[]> Levels(int count) => Gen.OneOf(
        Gen.Choose(0, 60).ArrayOf(count),
        Gen.Choose(0, 4).ArrayOf(count),
        Gen.Choose(-2, 3).ArrayOf(count).Select(Walk),
        Gen.Choose(-3, 3).ArrayOf(count).Select(steps => steps.Select((step, i) => Math.Clamp(step + (i < steps.Length / 2 ? 10 : 25), 0, 60)).ToArray()),
        Gen.Choose(-1, 1).ArrayOf(count).Select(Slopes),
        Gen.Frequency((9, Gen.Constant(7)), (1, Gen.Choose(0, 60))).ArrayOf(count),
        Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, 3))).ArrayOf(count));

    private static int[] Walk(int[] steps)
    {
        var level = 20;
        return [.. steps.Select(step => level = Math.Clamp(level + step, 0, 60))];
    }

    /// <summary>Long rises and falls: a step of 0 turns them round, now and then.</summary>
    private static int[] Slopes(int[] steps)
    {
        int level = 20, slope = 1, sinceTurn = 0;
        return [.. steps.Select(step =>
        {
            sinceTurn++;
            if (step == 0 && sinceTurn > 5)
                (slope, sinceTurn) = (-slope, 0);
            return level = Math.Clamp(level + slope * Math.Abs(2 + step), 0, 60);
        })];
    }
}
