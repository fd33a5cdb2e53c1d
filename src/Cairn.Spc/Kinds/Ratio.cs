using System.Globalization;

namespace Cairn.Spc.Kinds;

/// <summary>Numerators over denominators, and what is no numerator or denominator.</summary>
internal static class Ratio
{
    /// <summary>The ratio, or the value itself where there is no denominator.</summary>
    public static double Of(in Subgroup subgroup) => subgroup.HasSize ? subgroup.Value / subgroup.Size : subgroup.Value;

    public static string? RefuseDenominator(in Subgroup subgroup) => subgroup.HasSize && subgroup.Size <= 0
        ? string.Create(CultureInfo.InvariantCulture, $"the denominator is {subgroup.Size}; a number above 0 was expected")
        : null;

    public static string? RefuseMissingDenominator(in Subgroup subgroup) => subgroup.HasSize
        ? RefuseDenominator(subgroup)
        : "the denominator is missing; a number above 0 was expected";

    public static string? RefuseNegative(in Subgroup subgroup) => subgroup.Value < 0
        ? string.Create(CultureInfo.InvariantCulture, $"the count is {subgroup.Value}; 0 or more was expected")
        : null;

    public static string? RefuseRate(in Subgroup subgroup) => RefuseMissingDenominator(subgroup) ?? RefuseNegative(subgroup);

    public static string? RefuseProportion(in Subgroup subgroup) => RefuseRate(subgroup) ?? (subgroup.Value > subgroup.Size
        ? string.Create(CultureInfo.InvariantCulture, $"the numerator {subgroup.Value} is above the denominator {subgroup.Size}; a proportion is at most 1")
        : null);
}
