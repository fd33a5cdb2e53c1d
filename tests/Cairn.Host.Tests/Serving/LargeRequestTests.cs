using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Cairn.Host.Tests.Serving;

/// <summary>Large files over a real socket: what fits is kept in memory, what does not is answered in plain words.</summary>
public sealed partial class LargeRequestTests
{
    private const int Megabyte = 1024 * 1024;

    [Fact]
    public async Task A_picture_that_is_too_large_is_answered_in_plain_words()
    {
        using var cli = new Cli();
        using var cairn = CairnProcess.Start(cli.Folder, "serve", "--empty", "--data", cli.PathOf("data"), "--urls", "http://127.0.0.1:0");
        using var browser = new HttpClient { BaseAddress = await cairn.AddressAsync() };
        var opened = await browser.GetStringAsync("/set-up", Cancel);

        var answer = await SendAsync(browser, opened, 5 * Megabyte);
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain("This is too large");

        using var unsized = new HttpRequestMessage(HttpMethod.Post, "/set-up") { Content = Form(opened, 5 * Megabyte) };
        unsized.Headers.TransferEncodingChunked = true;
        (await StatusAsync(browser, unsized)).ShouldBeOneOf(HttpStatusCode.RequestEntityTooLarge, null);

        using var json = new StringContent($"{{\"name\":\"{new string('x', 5 * Megabyte)}\"}}", Encoding.UTF8, "application/json");
        var program = await browser.PutAsync("/api/account/profile", json, Cancel);
        program.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        program.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await browser.GetAsync("/set-up", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK, "and it serves on");
    }

    [Fact]
    public async Task What_fits_is_written_nowhere_before_it_was_looked_at()
    {
        using var cli = new Cli();
        using var cairn = CairnProcess.StartWith(cli.Folder, [("ASPNETCORE_TEMP", cli.PathOf("nowhere"))], "serve", "--empty", "--data", cli.PathOf("data"), "--urls", "http://127.0.0.1:0");
        using var browser = new HttpClient { BaseAddress = await cairn.AddressAsync() };

        var answer = await SendAsync(browser, await browser.GetStringAsync("/set-up", Cancel), 3 * Megabyte);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "a folder that is not there was not asked for; the form was read, and lacks a name");
        Directory.Exists(cli.PathOf("nowhere")).ShouldBeFalse();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Task<HttpResponseMessage> SendAsync(HttpClient browser, string opened, int size) => browser.PostAsync("/set-up", Form(opened, size), Cancel);

    private static MultipartFormDataContent Form(string opened, int size) => new()
    {
        { new StringContent("set-up"), "_handler" },
        { new StringContent(Token().Match(opened).Groups["token"].Value), "__RequestVerificationToken" },
        { new ByteArrayContent(Encoding.ASCII.GetBytes(new string('x', size))), "Photo", "photo.jpg" },
    };

    /// <summary>Nothing where the server hung up first: who does not say how much comes is not heard to the end.</summary>
    private static async Task<HttpStatusCode?> StatusAsync(HttpClient browser, HttpRequestMessage request)
    {
        try
        {
            return (await browser.SendAsync(request, Cancel)).StatusCode;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    [GeneratedRegex("__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
