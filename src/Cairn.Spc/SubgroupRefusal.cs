using System.Globalization;

namespace Cairn.Spc;

/// <summary>Says what is wrong with a subgroup: half of a pair, or something that a kind cannot plot.</summary>
internal static class SubgroupRefusal
{
    /// <summary>What is wrong, as the end of a sentence; null where nothing is.</summary>
    /// <param name="kind">The kind of chart.</param>
    /// <param name="subgroup">What was observed.</param>
    /// <param name="areRatios">Whether some other point of the series has a denominator that the kind uses.</param>
    public static string? Of(ChartKind kind, in Subgroup subgroup, bool areRatios)
    {
        if (subgroup.IsMissing)
        {
            return subgroup.HasSize
                ? string.Create(CultureInfo.InvariantCulture, $"the value is missing beside a denominator of {subgroup.Size}; both or neither were expected")
                : null;
        }

        return areRatios && !subgroup.HasSize
            ? "the denominator is missing; a number above 0 was expected, as other points have one"
            : kind.Refuse(subgroup);
    }
}
