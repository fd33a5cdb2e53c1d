using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Cairn.Tests.Databases;

namespace Cairn.Tests.Layout;

/// <summary>Pages and files go out packed, but not to what another site's page asks for.</summary>
public sealed partial class PackingTests
{
    [Theory]
    [InlineData("br", null, "br")]
    [InlineData("gzip", "same-origin", "gzip")]
    [InlineData("gzip, deflate, br, zstd", "none", "br")]
    [InlineData("br", "cross-site", null)]
    [InlineData("br", "same-site", null)]
    [InlineData("identity", null, null)]
    public async Task Packs_pages_for_those_who_ask_from_here(string understood, string? site, string? packed)
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite, empty: true);
        using var browser = app.Browser();

        using var answer = await AskAsync(browser, "/set-up", understood, site);

        answer.Content.Headers.ContentEncoding.SingleOrDefault().ShouldBe(packed);
        (await TextAsync(answer)).ShouldContain("</html>");
    }

    [Theory]
    [InlineData("br, gzip", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0", null)]
    public async Task Packs_its_own_files_once(string understood, string? packed)
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite, empty: true);
        using var browser = app.Browser();
        var style = Style().Match(await browser.GetStringAsync("/set-up", TestContext.Current.CancellationToken)).Value;

        using var answer = await AskAsync(browser, style, understood, "same-origin");

        answer.Content.Headers.ContentEncoding.SingleOrDefault().ShouldBe(packed);
        answer.Headers.Vary.ShouldBe(["Accept-Encoding"]);
        (await TextAsync(answer)).ShouldBe(await browser.GetStringAsync(style, TestContext.Current.CancellationToken));
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient browser, string address, string understood, string? site)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", understood);
        if (site is not null)
            request.Headers.Add("Sec-Fetch-Site", site);
        return await browser.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static async Task<string> TextAsync(HttpResponseMessage answer)
    {
        await using var body = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using Stream text = answer.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(text, Encoding.UTF8);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("/assets/[0-9a-f]+/cairn.css", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Style();
}
