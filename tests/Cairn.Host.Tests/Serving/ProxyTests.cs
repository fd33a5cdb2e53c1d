using System.Net;
using Cairn.Host.Serving;
using Cairn.Shared.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Host.Tests.Serving;

/// <summary>For whom a request comes, over real sockets: a known proxy is believed, a stranger is not.</summary>
public sealed class ProxyTests : IDisposable
{
    private readonly Cli cli = new();

    [Theory]
    [InlineData("", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("127.0.0.1", true)]
    [InlineData("10.1.2.3,127.0.0.0/8", true)]
    public async Task Believes_the_proxies_it_was_told_of_and_nobody_else(string proxies, bool isBelieved)
    {
        await using var app = Server.Build(new("http://127.0.0.1:0", new DatabaseChoice(cli.Folder)) { Proxies = [.. proxies.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(text => IPNetwork.Parse(text.Contains('/', StringComparison.Ordinal) ? text : text + "/32"))] });
        app.MapGet("/who", (HttpContext asked) => $"{asked.Connection.RemoteIpAddress} {asked.Request.Scheme} {asked.Request.Host}").AllowAnonymous();
        await StartAsync(app);
        using var browser = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, app.Urls.Single() + "/who");
        request.Headers.Host = "inner.example.org";
        request.Headers.Add("X-Forwarded-For", "203.0.113.7");
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "cairn.example.org");

        var answer = await browser.SendAsync(request, TestContext.Current.CancellationToken);

        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe(isBelieved ? "203.0.113.7 https cairn.example.org" : "127.0.0.1 http inner.example.org");
        answer.Headers.Contains("Strict-Transport-Security").ShouldBe(isBelieved);
    }

    [Fact]
    public async Task Does_not_believe_what_a_stranger_told_the_proxy()
    {
        await using var app = Server.Build(new("http://127.0.0.1:0", new DatabaseChoice(cli.Folder)) { Proxies = [IPNetwork.Parse("127.0.0.1/32")] });
        app.MapGet("/who", (HttpContext asked) => asked.Connection.RemoteIpAddress!.ToString()).AllowAnonymous();
        await StartAsync(app);
        using var browser = new HttpClient();
        browser.DefaultRequestHeaders.Add("X-Forwarded-For", "198.51.100.1, 203.0.113.7");

        (await browser.GetStringAsync(app.Urls.Single() + "/who", TestContext.Current.CancellationToken)).ShouldBe("203.0.113.7");
    }

    [Theory]
    [InlineData("nginx")]
    [InlineData("10.0.0.0/99")]
    public void Refuses_what_is_no_address(string proxy) => Cli.Run("serve", "--data", cli.PathOf("data"), "--proxy", proxy).ShouldBeRefused("--proxy", proxy);

    /// <summary>With its tables, as <c>serve</c> does.</summary>
    private static async Task StartAsync(WebApplication app)
    {
        await using (var scope = app.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<CairnDb>().PrepareAsync(TestContext.Current.CancellationToken);
        await app.StartAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose() => cli.Dispose();
}
