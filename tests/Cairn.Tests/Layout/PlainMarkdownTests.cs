using Cairn.Shared.Web;

namespace Cairn.Tests.Layout;

/// <summary>What people write becomes text, lists and links, and never a script, a style, a frame or a picture from elsewhere.</summary>
public sealed class PlainMarkdownTests
{
    [Fact]
    public void Shows_paragraphs_lists_emphasis_and_links() =>
        Html("To *help* people **home**:\n\n- sooner\n- stronger\n\n[how](https://example.org/how)").ShouldBe(
            "<p>To <em>help</em> people <strong>home</strong>:</p>\n<ul>\n<li>sooner</li>\n<li>stronger</li>\n</ul>\n<p><a href=\"https://example.org/how\">how</a></p>\n");

    [Fact]
    public void Puts_headings_below_those_of_the_page() => Html("# Why").ShouldBe("<h3>Why</h3>\n");

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("text <b onmouseover=alert(1)>b</b>")]
    [InlineData("<iframe src=//evil.example></iframe>")]
    [InlineData("<style>*{display:none}</style>")]
    [InlineData("<!-- <script> -->")]
    [InlineData("<div\nonclick=alert(1)>")]
    [InlineData("![x](https://evil.example/pixel.png)")]
    [InlineData("![x][1]\n\n[1]: https://evil.example/pixel.png \"onerror=alert(1)\"")]
    [InlineData("```\"><script>alert(1)</script>\nx\n```")]
    public void Lets_no_element_of_their_own_through(string text)
    {
        var html = Html(text);

        foreach (var element in new[] { "<script", "<img", "<b ", "<iframe", "<style", "<!--", "<div" })
            html.ShouldNotContain(element);
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JAVASCRIPT:alert(1))")]
    [InlineData("[x](java&#10;script:alert(1))")]
    [InlineData("[x](&#x6A;avascript:alert(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x](vbscript:msgbox)")]
    [InlineData("[x](//evil.example)")]
    [InlineData("[x](/\\evil.example)")]
    [InlineData("[x][1]\n\n[1]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<data:text/html,x>")]
    public void Lets_no_link_lead_where_code_runs_or_another_site_hides(string text)
    {
        var html = Html(text);

        html.ShouldNotContain("href=\"javascript", Case.Insensitive);
        html.ShouldNotContain("href=\"data", Case.Insensitive);
        html.ShouldNotContain("href=\"vbscript", Case.Insensitive);
        html.ShouldNotContain("href=\"//");
        html.ShouldNotContain("href=\"/\\");
    }

    [Theory]
    [InlineData("[x](/organisations)", "href=\"/organisations\"")]
    [InlineData("<amara@example.org>", "href=\"mailto:amara@example.org\"")]
    [InlineData("https://example.org", "href=\"https://example.org\"")]
    public void Lets_links_lead_to_pages_and_people(string text, string expected) => Html(text).ShouldContain(expected);

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("**a ")]
    public void Shows_as_typed_what_is_nested_too_deep(string mark)
    {
        var html = Html(string.Concat(Enumerable.Repeat(mark, 600)) + "<script>");

        html.ShouldNotContain("<script");
        html.ShouldContain("&lt;script&gt;");
    }

    private static string Html(string text) => PlainMarkdown.ToHtml(text).Value.ReplaceLineEndings("\n");
}
