using System.Globalization;
using Cairn.Drawing;

namespace Cairn.Diagrams.Kinds;

/// <summary>How a diagram is to be drawn.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Culture">The language of the words that the drawing adds.</param>
/// <param name="Prefix">Begins its ids in a page; null for a file of its own, which carries its title.</param>
public sealed record DiagramLook(string Title, int Width, CultureInfo Culture, string? Prefix = null)
{
    internal DiagramLabels Labels => new() { Title = Title, ShowsTitle = Prefix is null };

    internal DrawingOptions Options => new()
    {
        Width = Width,
        Culture = Culture,
        IdPrefix = Prefix ?? "diagram",
        Mode = Prefix is null ? SvgMode.Standalone : SvgMode.Inline,
    };
}
