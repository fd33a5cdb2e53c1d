using System.Security.Cryptography.X509Certificates;
using Cairn.Host.Serving;
using Cairn.Shared.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Host.Tests.Serving;

/// <summary>HTTPS with a certificate of one's own, over real sockets, and what is refused of certificates.</summary>
public sealed class HttpsTests : IDisposable
{
    private const string Secret = "a pass phrase";

    private readonly Cli cli = new();

    [Theory]
    [InlineData("pfx")]
    [InlineData("locked pfx")]
    [InlineData("pem and key")]
    [InlineData("pem and locked key")]
    public async Task Serves_with_a_certificate_and_asks_browsers_to_come_back_so(string form)
    {
        using var made = TestCertificate.Make();
        var password = cli.File("password", Secret + "\n");
        var certificate = form switch
        {
            "pfx" => ServerCertificate.Read(TestCertificate.Pfx(cli, made, null), null, null, TimeProvider.System),
            "locked pfx" => ServerCertificate.Read(TestCertificate.Pfx(cli, made, Secret), null, password, TimeProvider.System),
            "pem and key" => ServerCertificate.Read(TestCertificate.Pem(cli, made), TestCertificate.Key(cli, made), null, TimeProvider.System),
            _ => ServerCertificate.Read(TestCertificate.Pem(cli, made), TestCertificate.LockedKey(cli, made, Secret), password, TimeProvider.System),
        };
        await using var app = await StartAsync(new("https://127.0.0.1:0", new DatabaseChoice(cli.Folder)) { Certificate = certificate });
        var onlyThis = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        onlyThis.CustomTrustStore.Add(made);
        using var handler = new SocketsHttpHandler { SslOptions = new() { CertificateChainPolicy = onlyThis } };
        using var browser = new HttpClient(handler);

        var answer = await SignInPageAsync(browser, app.Urls.Single());

        answer.Headers.GetValues("Strict-Transport-Security").ShouldBe(["max-age=31536000"]);
        answer.Headers.GetValues("Set-Cookie").ShouldAllBe(cookie => cookie.Contains("; secure", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_both_are_served_plain_http_leads_to_https()
    {
        using var made = TestCertificate.Make();
        var certificate = ServerCertificate.Read(TestCertificate.Pfx(cli, made, null), null, null, TimeProvider.System);
        await using var app = await StartAsync(new("http://127.0.0.1:0;https://127.0.0.1:0", new DatabaseChoice(cli.Folder)) { Certificate = certificate });
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var browser = new HttpClient(handler);
        var (plain, sealedOne) = (app.Urls.Single(url => url.StartsWith("http:", StringComparison.Ordinal)), app.Urls.Single(url => url.StartsWith("https:", StringComparison.Ordinal)));

        var answer = await browser.GetAsync(new Uri(plain + "/sign-in"), TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.TemporaryRedirect);
        answer.Headers.Location!.ToString().ShouldBe(sealedOne + "/sign-in");
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task Promises_nothing_over_plain_http()
    {
        await using var app = await StartAsync(new("http://127.0.0.1:0", new DatabaseChoice(cli.Folder)));
        using var browser = new HttpClient();

        var answer = await SignInPageAsync(browser, app.Urls.Single());

        answer.Headers.Contains("Strict-Transport-Security").ShouldBeFalse();
        answer.Headers.GetValues("Set-Cookie").ShouldAllBe(cookie => !cookie.Contains("secure", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Refuses_what_it_cannot_serve_with()
    {
        using var good = TestCertificate.Make();
        using var other = TestCertificate.Make();
        using var expired = TestCertificate.Make(days: -1);
        var pem = TestCertificate.Pem(cli, good);

        Refused("https://127.0.0.1:0").ShouldBeRefused("--urls", "--certificate");
        Refused("http://127.0.0.1:0", "--certificate", pem).ShouldBeRefused("--certificate", "https");
        Refused("https://127.0.0.1:0", "--certificate", "none.pfx").ShouldBeRefused("--certificate none.pfx", "no such file");
        Refused("https://127.0.0.1:0", "--certificate", pem, "--certificate-key", "none.key").ShouldBeRefused("--certificate-key none.key", "no such file");
        Refused("https://127.0.0.1:0", "--certificate", pem).ShouldBeRefused(pem, "no private key");
        Refused("https://127.0.0.1:0", "--certificate", pem, "--certificate-key", TestCertificate.Key(cli, other)).ShouldBeRefused(pem, "its own private key");
        Refused("https://127.0.0.1:0", "--certificate", cli.File("x.pem", "a letter")).ShouldBeRefused("x.pem");
        Refused("https://127.0.0.1:0", "--certificate", cli.File("x.pfx", "a letter")).ShouldBeRefused("x.pfx", "cannot be opened");
        var locked = TestCertificate.Pfx(cli, good, Secret);
        Refused("https://127.0.0.1:0", "--certificate", locked).ShouldBeRefused(locked, "--certificate-password-file");
        Refused("https://127.0.0.1:0", "--certificate", locked, "--certificate-password-file", cli.File("wrong", "guess")).ShouldBeRefused(locked, "--certificate-password-file");
        Refused("https://127.0.0.1:0", "--certificate", TestCertificate.Pfx(cli, expired, null)).ShouldBeRefused("c.pfx", "expired");
    }

    public void Dispose() => cli.Dispose();

    private Ran Refused(string urls, params string[] more) => Cli.Run(["serve", "--data", cli.PathOf("data"), "--urls", urls, .. more]);

    private static async Task<HttpResponseMessage> SignInPageAsync(HttpClient browser, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address + "/set-up");
        request.Headers.Host = "cairn.example.org";
        return await browser.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static async Task<WebApplication> StartAsync(ServeRequest request)
    {
        var app = Server.Build(request);
        await using (var scope = app.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<CairnDb>().PrepareAsync(TestContext.Current.CancellationToken);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }
}
