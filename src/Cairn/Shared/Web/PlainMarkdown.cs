using System.Net;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;

namespace Cairn.Shared.Web;

/// <summary>
/// Turns what people write (Markdown) into HTML that holds nothing but text: paragraphs, lists, quotes, emphasis, links. HTML of their own is
/// shown as they typed it, pictures become links, and a link leads to a web page, a mail address or a place of ours.
/// </summary>
internal static class PlainMarkdown
{
    /// <summary>So that what somebody writes stands below the headings of the page.</summary>
    private const int HeadingsBelow = 2;
    private const int LowestHeading = 6;

    private const string Nowhere = "#";

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UseAutoLinks().Build();

    public static MarkupString ToHtml(string text)
    {
        try
        {
            return new(Rendered(text));
        }
        catch (ArgumentException)
        {
            return new($"<p>{WebUtility.HtmlEncode(text)}</p>\n"); // nested deeper than Markdig follows: then it is shown as it was typed
        }
    }

    private static string Rendered(string text)
    {
        var document = Markdown.Parse(text, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
            heading.Level = Math.Min(LowestHeading, heading.Level + HeadingsBelow);
        foreach (var link in document.Descendants<LinkInline>())
        {
            link.IsImage = false;
            link.Url = Led(link.GetDynamicUrl?.Invoke() ?? link.Url);
            link.GetDynamicUrl = null;
        }

        // An address in angle brackets may have any scheme: those that lead nowhere become text.
        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && Led(link.Url) == Nowhere).ToList())
            link.ReplaceBy(new LiteralInline(link.Url));

        using var html = new StringWriter();
        var renderer = new HtmlRenderer(html);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return html.ToString();
    }

    /// <summary>Where a link may lead; anything else leads nowhere.</summary>
    private static string Led(string? url)
    {
        if (url is null || url.Any(char.IsControl))
            return Nowhere;
        if (url is ['/', ..] && url is not ['/', '/' or '\\', ..])
            return url;
        return Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" or "mailto" ? url : Nowhere;
    }
}
