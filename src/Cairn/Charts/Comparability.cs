using Cairn.Measures;
using Cairn.Shared.Basics;

namespace Cairn.Charts;

/// <summary>Whether two measures say so much alike that their charts can be compared. Who is better is never said.</summary>
public enum Comparability
{
    /// <summary>What is counted, out of what, how often and how it is told is said alike.</summary>
    Alike,

    /// <summary>Something of that is said differently, so that a difference may be one of counting.</summary>
    SaidDifferently,

    /// <summary>One is a share, say, and the other a value: only how each moves can be looked at.</summary>
    OfAnotherSort,
}

/// <summary>Two definitions beside each other.</summary>
/// <param name="Comparability">Whether their charts can be compared.</param>
/// <param name="Parts">What either says that decides it, with what the other says.</param>
public sealed record ComparedDefinitions(Comparability Comparability, IReadOnlyList<Difference> Parts)
{
    /// <summary>What makes the same heights of two charts mean the same.</summary>
    private static readonly string[] Deciding = [nameof(MeasureText.Numerator), nameof(MeasureText.Denominator), nameof(MeasureText.Per), nameof(MeasureText.Unit), nameof(MeasureText.Exclusions), nameof(MeasureText.Frequency), nameof(MeasureText.Source)];

    /// <summary>The parts that tell how something is measured, in the order in which they are read; what it is for and who sees to it does not.</summary>
    private static readonly string[] Told = [nameof(MeasureText.Shape), .. Deciding, nameof(MeasureText.Direction), nameof(MeasureText.Collection), nameof(MeasureText.Differences)];

    /// <summary>The parts that are said differently.</summary>
    public IEnumerable<Difference> Different => Parts.Where(IsDifferent);

    public static bool IsDifferent(Difference part) => !string.Equals(part.Before.Trim(), part.After.Trim(), StringComparison.OrdinalIgnoreCase);

    public static ComparedDefinitions Of(MeasureText one, MeasureText other)
    {
        var parts = one.Beside(other);
        var told = Told.Select(field => parts.Single(part => part.Field == field)).Where(part => part.Before.Length > 0 || part.After.Length > 0).ToList();
        var comparability = one.Shape != other.Shape ? Comparability.OfAnotherSort
            : told.Exists(part => Deciding.Contains(part.Field) && IsDifferent(part)) ? Comparability.SaidDifferently
            : Comparability.Alike;
        return new(comparability, told);
    }
}
