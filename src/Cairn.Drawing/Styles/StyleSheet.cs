using System.Text;

namespace Cairn.Drawing.Styles;

/// <summary>
/// Makes a style sheet fit for a file of its own. Read by hand, because the first drawing of a process should not wait for
/// regular expressions to start.
/// </summary>
internal static class StyleSheet
{
    /// <summary>Without comments, and without spaces that mean nothing.</summary>
    public static string Compact(string css)
    {
        var compact = new StringBuilder(css.Length);
        for (var i = 0; i < css.Length; i++)
        {
            if (css[i] == '/' && i + 1 < css.Length && css[i + 1] == '*')
            {
                var end = css.IndexOf("*/", i + 2, StringComparison.Ordinal);
                i = end < 0 ? css.Length : end + 1;
            }
            else if (!char.IsWhiteSpace(css[i]))
            {
                if (compact.Length > 0 && compact[^1] == ' ' && IsMark(css[i]))
                    compact.Length--;
                compact.Append(css[i]);
            }
            else if (compact.Length > 0 && compact[^1] is var last && last != ' ' && last != ':' && !IsMark(last))
            {
                compact.Append(' ');
            }
        }

        return compact.ToString().Trim();
    }

    /// <summary>
    /// Each colour written plainly before its property, because word processors and vector editors know no custom properties:
    /// <c>fill:var(--cairn-ink)</c> becomes <c>fill:#1e2a2f;fill:var(--cairn-ink)</c>. The first value of a property, the light one, counts.
    /// </summary>
    /// <param name="css">A compact sheet.</param>
    public static string WithPlainColours(string css)
    {
        const string Use = ":var(--cairn-";
        var plain = new StringBuilder(2 * css.Length);
        var written = 0;
        for (var at = css.IndexOf(Use, StringComparison.Ordinal); at >= 0; at = css.IndexOf(Use, at + 1, StringComparison.Ordinal))
        {
            var property = css[(css.AsSpan(0, at).LastIndexOfAny(";{}") + 1)..at];
            var name = css[(at + 5)..css.IndexOf(')', at)];
            var start = at - property.Length;
            plain.Append(css, written, start - written).Append(property).Append(':').Append(ValueOf(css, name)).Append(';');
            written = start;
        }

        return plain.Append(css, written, css.Length - written).ToString();
    }

    private static ReadOnlySpan<char> ValueOf(string css, string name)
    {
        var start = css.IndexOf(name + ":", StringComparison.Ordinal) + name.Length + 1;
        return css.AsSpan(start, css.AsSpan(start).IndexOfAny(";}"));
    }

    private static bool IsMark(char letter) => letter is '{' or '}' or ';' or ',';
}
