using System.Text.RegularExpressions;

namespace Cairn.Drawing;

/// <summary>The one style sheet of all drawings.</summary>
public static partial class ChartStyles
{
    /// <summary>
    /// What a page needs once for any number of drawings in <see cref="SvgMode.Inline"/>. Colours are custom properties on <c>:root</c>
    /// (<c>--cairn-ink</c>, <c>--cairn-improvement</c> …), so that a page can follow its own theme; they answer to
    /// <c>prefers-color-scheme</c> and to print. All class names begin with <c>cairn-</c>.
    /// </summary>
    public static string Css { get; } = Read("charts") + "\n" + Read("families");

    /// <summary>
    /// The same for a file of its own. Each colour is also written plainly before its property, because word processors and vector
    /// editors know no custom properties.
    /// </summary>
    internal static string Standalone { get; } = WithPlainColours(Compact(Read("charts")));

    /// <summary>The same for funnels, Pareto charts, CUSUMs and safety crosses, which need a few classes more.</summary>
    internal static string StandaloneFamilies { get; } = WithPlainColours(Compact(Css));

    internal static string Read(string name)
    {
        using var stream = typeof(ChartStyles).Assembly.GetManifestResourceStream($"Cairn.Drawing.Styles.{name}.css")
            ?? throw new InvalidOperationException("No style sheet named " + name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    internal static string Compact(string css) =>
        Spaces().Replace(Comments().Replace(css, ""), match => match.Groups["mark"].Value is { Length: > 0 } mark ? mark : " ").Trim();

    private static string WithPlainColours(string css)
    {
        var plain = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match token in Tokens().Matches(css))
            plain.TryAdd(token.Groups["name"].Value, token.Groups["value"].Value);
        return Uses().Replace(css, use => $"{use.Groups["property"].Value}:{plain[use.Groups["name"].Value]};{use.Value}");
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\s*(?<mark>[{};,])\s*|(?<mark>:)\s+|\s+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<name>--cairn-[a-z-]+):(?<value>[^;}]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tokens();

    [GeneratedRegex(@"(?<property>[a-z-]+):var\((?<name>--cairn-[a-z-]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Uses();
}
