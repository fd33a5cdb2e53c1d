using System.Globalization;

namespace Cairn.Spc;

/// <summary>Says what is wrong with a subgroup: half of a pair, or something that a kind cannot plot.</summary>
internal static class SubgroupRefusal
{
    /// <summary>What is wrong, as the end of a sentence; null where nothing is.</summary>
    public static string? Of(ChartKind kind, in Subgroup subgroup) => !subgroup.IsMissing
        ? kind.Refuse(subgroup)
        : subgroup.HasSize
            ? string.Create(CultureInfo.InvariantCulture, $"the value is missing beside a denominator of {subgroup.Size}; both or neither were expected")
            : null;

    /// <summary>The refusal of the first point that has no denominator where others have one.</summary>
    public static AnalysisRefusedException OfFirstWithoutDenominator(ReadOnlySpan<Subgroup> subgroups)
    {
        var index = 0;
        while (subgroups[index].IsMissing || subgroups[index].HasSize)
            index++;
        return At(index, "the denominator is missing; a number above 0 was expected, as other points have one");
    }

    /// <summary>The refusal of a point.</summary>
    /// <param name="index">From 0.</param>
    /// <param name="reason">The end of the sentence.</param>
    public static AnalysisRefusedException At(int index, string reason) => new($"At point {index + 1} {reason}.", index + 1);
}
