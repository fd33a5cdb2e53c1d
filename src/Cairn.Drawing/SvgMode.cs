namespace Cairn.Drawing;

/// <summary>Where a drawing will live, which decides where its style lives.</summary>
public enum SvgMode
{
    /// <summary>A file of its own, with its own style sheet inside: light, dark and print.</summary>
    Standalone,

    /// <summary>
    /// Part of a page that already carries <see cref="ChartStyles.Css"/>. The drawing has classes only, no style element and no style
    /// attribute, so that a strict content security policy holds.
    /// </summary>
    Inline,
}
