using FsCheck;
using FsCheck.Fluent;

namespace Cairn.Spc.Tests.Gaps;

/// <summary>Two groups over some months, of any size, some months of which are not known.</summary>
internal static class GapCases
{
    public static Gen<GapPeriod[]> All { get; } =
        from count in Gen.Choose(1, 30)
        from sizes in Gen.Choose(1, 400).ArrayOf(2 * count)
        from shares in Gen.Choose(0, 100).ArrayOf(2 * count)
        from known in Gen.Choose(0, 9).ArrayOf(2 * count)
        let groups = sizes.Select((size, i) => known[i] == 0 ? GapGroup.Missing : GapGroup.Of(Math.Floor(size * shares[i] / 100.0), size)).ToList()
        select Enumerable.Range(0, count).Select(i => new GapPeriod(Period.At(i), groups[2 * i], groups[2 * i + 1])).ToArray();

    /// <summary>The same with both groups known everywhere.</summary>
    public static Gen<GapPeriod[]> Known { get; } = All.Select(periods => periods.Where(period => !period.One.IsMissing && !period.Other.IsMissing).ToArray());
}
