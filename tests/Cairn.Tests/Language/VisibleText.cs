using System.Net;
using System.Text.RegularExpressions;

namespace Cairn.Tests.Language;

/// <summary>What a reader sees or hears of a page: its texts and the attributes that are read out. Parts marked as another language are left out, and initials.</summary>
internal static partial class VisibleText
{
    private static readonly string[] Void = ["meta", "link", "input", "br", "hr", "img", "base", "source"];

    public static IEnumerable<string> In(string html)
    {
        var silent = new Stack<(string Element, bool IsSilent)>();
        foreach (Match part in Part().Matches(html))
        {
            var isSilent = silent.TryPeek(out var around) && around.IsSilent;
            if (part.Groups["text"] is { Success: true } text)
            {
                if (!isSilent && WebUtility.HtmlDecode(text.Value).Trim() is { Length: > 0 } words)
                    yield return WithoutPseudo(words) is { Length: > 0 } rest && rest != words ? rest : words;
                continue;
            }

            var element = part.Groups["element"].Value;
            if (part.Groups["end"].Success)
            {
                while (silent.TryPop(out var closed) && closed.Element != element)
                {
                }

                continue;
            }

            var attributes = part.Groups["attributes"].Value;
            isSilent |= element is "script" or "style" || attributes.Contains("class=\"avatar", StringComparison.Ordinal) || (element != "html" && attributes.Contains(" lang=", StringComparison.Ordinal));
            if (!isSilent)
            {
                foreach (Match attribute in Attribute().Matches(attributes))
                    yield return WebUtility.HtmlDecode(attribute.Groups["value"].Value);
            }

            if (!Void.Contains(element) && !attributes.EndsWith('/'))
                silent.Push((element, isSilent));
        }
    }

    /// <summary>Words that fill gaps of others are pseudo text within pseudo text, so the innermost go first.</summary>
    public static string WithoutPseudo(string text)
    {
        var left = Pseudo().Replace(text, "");
        return left == text ? text.Trim() : WithoutPseudo(left);
    }

    [GeneratedRegex(@"<!--.*?-->|<!DOCTYPE[^>]*>|<(?<end>/)?(?<element>[a-zA-Z][a-zA-Z0-9-]*)(?<attributes>(?:[^>""']|""[^""]*""|'[^']*')*)>|(?<text>[^<]+)", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Part();

    [GeneratedRegex(@"\s(title|aria-label|placeholder|alt|aria-description|data-done)=(?<quote>[""'])(?<value>.*?)\k<quote>", RegexOptions.ExplicitCapture | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"⟦[^⟦⟧]*⟧", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pseudo();
}
