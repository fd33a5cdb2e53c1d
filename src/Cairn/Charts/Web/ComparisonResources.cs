namespace Cairn.Charts.Web;

/// <summary>Two measures beside each other, neither of which is said to be better; or one, and those that can be chosen.</summary>
public sealed record ComparisonResource(Comparability? Comparability, IReadOnlyList<PartResource> Parts, CompletenessResource One, CompletenessResource? Other, IReadOnlyList<FoundResource> Found)
{
    internal static ComparisonResource Of(ComparisonView view) => new(
        view.Definitions?.Comparability,
        [.. (view.Definitions?.Parts ?? []).Select(part => new PartResource(part.Field, part.Before, part.After, ComparedDefinitions.IsDifferent(part)))],
        CompletenessResource.Of(view.One),
        view.Other is null ? null : CompletenessResource.Of(view.Other),
        [.. view.Found.Select(found => new FoundResource(found.Id.Value, found.Name, found.Project))]);
}

/// <summary>A part of both definitions.</summary>
public sealed record PartResource(string Part, string One, string Other, bool IsDifferent);

/// <summary>A measure that can be put beside it.</summary>
public sealed record FoundResource(Guid Measure, string Name, string Project);

/// <summary>How many of the periods that are over have a reading.</summary>
public sealed record CompletenessResource(Guid Measure, string Name, DateOnly? First, int Expected, int Found, int LongestGap)
{
    internal static CompletenessResource Of(ComparedMeasure measure)
    {
        var (first, expected, found, longest) = measure.Completeness;
        return new(measure.View.Measure.Id.Value, measure.View.Text.Name, first, expected, found, longest);
    }
}
