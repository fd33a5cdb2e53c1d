using System.Globalization;

namespace Cairn.Spc.Words;

/// <summary>What a sentence about a chart needs to know beyond the analysis.</summary>
public sealed record SummaryLabels
{
    /// <summary>What is measured, for example <c>Falls</c>; null leaves it out.</summary>
    public string? Name { get; init; }

    /// <summary>What follows every number, with its leading space if it has one, for example <c>%</c>; default nothing.</summary>
    public string Unit { get; init; } = "";

    /// <summary>What is said once, after the latest value, for example <c> per 1,000 bed days</c>; default nothing.</summary>
    public string Per { get; init; } = "";

    /// <summary>The language and the separators; default invariant (English).</summary>
    public CultureInfo? Culture { get; init; }
}
