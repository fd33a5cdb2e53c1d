namespace Cairn.Drawing.Writing;

/// <summary>What stands around the marks of a scene.</summary>
/// <param name="Title">The accessible name.</param>
/// <param name="Description">The accessible description; empty for none.</param>
/// <param name="IdPrefix">Unique in the page; see <see cref="XmlId"/>. Empty for a drawing that is named by a label, without a description.</param>
/// <param name="Mode">Where the style lives.</param>
/// <param name="Class">The class of the root.</param>
internal readonly record struct SvgHeader(string Title, string Description, string IdPrefix, SvgMode Mode, string Class = "cairn-chart")
{
    /// <summary>The style sheet of a drawing that stands alone.</summary>
    public string Style { get; init; } = ChartStyles.Standalone;
}
