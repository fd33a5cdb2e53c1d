using System.Globalization;

namespace Cairn.Drawing;

/// <summary>The words on a wall, and how it is drawn.</summary>
public sealed record WallLabels
{
    /// <summary>The heading and the title of the page.</summary>
    public required string Title { get; init; }

    /// <summary>What the values are, with their unit.</summary>
    public string ValueAxis { get; init; } = "";

    /// <summary>A sentence for the top. Where it is empty one is made: how many charts show a signal now, how many did earlier.</summary>
    public string Sentence { get; init; } = "";

    /// <summary>The line that states kind, baseline, rules and method; <see cref="ChartFoot.Describe"/> writes it from one of the analyses.</summary>
    public string Foot { get; init; } = "";

    /// <summary>Whether values are percentages; as <see cref="ChartLabels.IsPercent"/>.</summary>
    public bool IsPercent { get; init; }

    /// <summary>
    /// Whether each chart has a scale of its own. By default all share one, so that heights can be compared; the page says which, and says
    /// so where the common scale makes most charts look flat.
    /// </summary>
    public bool OwnScale { get; init; }

    /// <summary>The language of fixed words and of the page, and the shape of numbers and dates; default the invariant culture, in English.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;
}
