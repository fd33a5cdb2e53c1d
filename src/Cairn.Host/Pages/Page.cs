using System.Net;
using System.Text;
using Cairn.Drawing;

namespace Cairn.Host.Pages;

/// <summary>
/// One chart as a page that needs nothing else: the sentence, the picture, the table. The picture is drawn three times, for a phone, a page
/// and a wide screen, and the style sheet shows the one that fits, because text in a shrunken picture cannot be read.
/// </summary>
internal sealed class Page
{
    private static readonly (string Class, double Width)[] Sizes = [("narrow", 340), ("middle", 720), ("wide", 1080)];

    public required string Title { get; init; }

    public required string Sentence { get; init; }

    /// <summary>Why this kind of chart, and what would show more; empty where the user chose.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Draws the picture for a page at a width, with ids that begin with a prefix.</summary>
    public required Func<double, string, string> Draw { get; init; }

    public required string TableTitle { get; init; }

    public required IReadOnlyList<string> Headings { get; init; }

    public required IEnumerable<IReadOnlyList<string>> Rows { get; init; }

    /// <summary>The page as HTML.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder("<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append("<title>").Append(Text(Title)).Append("</title>\n<style>\n").Append(PageStyle.Css).Append(ChartStyles.Css).Append("</style>\n</head>\n<body>\n<main>\n");
        html.Append("<h1>").Append(Text(Title)).Append("</h1>\n<p class=\"says\">").Append(Text(Sentence)).Append("</p>\n");
        foreach (var remark in Remarks)
            html.Append("<p class=\"remark\">").Append(Text(remark)).Append("</p>\n");
        html.Append("<figure>\n");
        foreach (var (name, width) in Sizes)
            html.Append("<div class=\"").Append(name).Append("\">").Append(Draw(width, name)).Append("</div>\n");
        html.Append("</figure>\n");
        AppendTable(html);
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private void AppendTable(StringBuilder html)
    {
        html.Append("<details>\n<summary>").Append(Text(TableTitle)).Append("</summary>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"").Append(Text(TableTitle)).Append("\">\n<table>\n<thead><tr>");
        foreach (var heading in Headings)
            html.Append("<th scope=\"col\">").Append(Text(heading)).Append("</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in Rows)
        {
            html.Append("<tr>");
            for (var i = 0; i < row.Count; i++)
                html.Append(i == 0 ? "<th scope=\"row\">" : "<td>").Append(Text(row[i])).Append(i == 0 ? "</th>" : "</td>");
            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n</div>\n</details>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
