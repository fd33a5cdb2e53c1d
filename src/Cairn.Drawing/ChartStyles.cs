using Cairn.Drawing.Styles;

namespace Cairn.Drawing;

/// <summary>The one style sheet of all drawings.</summary>
public static class ChartStyles
{
    /// <summary>
    /// What a page needs once for any number of drawings in <see cref="SvgMode.Inline"/>. Colours are custom properties on <c>:root</c>
    /// (<c>--cairn-ink</c>, <c>--cairn-improvement</c> …), so that a page can follow its own theme; they answer to
    /// <c>prefers-color-scheme</c> and to print. All class names begin with <c>cairn-</c>.
    /// </summary>
    public static string Css { get; } = Read("charts") + "\n" + Read("families") + "\n" + Read("diagrams");

    /// <summary>The same without diagrams, for whole pages of charts.</summary>
    internal static string OfCharts { get; } = Read("charts") + "\n" + Read("families");

    /// <summary>
    /// The same for a file of its own. Each colour is also written plainly before its property, because word processors and vector
    /// editors know no custom properties.
    /// </summary>
    internal static string Standalone { get; } = StyleSheet.WithPlainColours(StyleSheet.Compact(Read("charts")));

    /// <summary>The same for funnels, Pareto charts, CUSUMs and safety crosses, which need a few classes more.</summary>
    internal static string StandaloneFamilies => Families.Standalone;

    /// <summary>The same for driver diagrams and their companions.</summary>
    internal static string StandaloneDiagrams => Diagrams.Standalone;

    internal static string Read(string name)
    {
        using var stream = typeof(ChartStyles).Assembly.GetManifestResourceStream($"Cairn.Drawing.Styles.{name}.css")
            ?? throw new InvalidOperationException("No style sheet named " + name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Kept apart, so that a run chart does not prepare the sheet of a funnel.</summary>
    private static class Families
    {
        public static readonly string Standalone = StyleSheet.WithPlainColours(StyleSheet.Compact(OfCharts));
    }

    private static class Diagrams
    {
        public static readonly string Standalone = StyleSheet.WithPlainColours(StyleSheet.Compact(Read("charts") + Read("diagrams")));
    }
}
