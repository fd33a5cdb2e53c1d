using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Cairn.Accounts;
using Cairn.Diagrams;
using Cairn.Organisations;
using Cairn.Tests.Api;
using Cairn.Tests.Databases;
using Cairn.Tests.Diagrams;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Security;

/// <summary>What must stay secret stands in no log, however much is logged: whoever reads logs is not whoever may sign in.</summary>
public sealed partial class SilentLogTests
{
    private const string Wrong = "wrong horse battery", Next = "seven herons cross the weir", Drawn = "only the team knows of this";

    [Theory, EachDatabase]
    public async Task No_secret_is_ever_logged(DatabaseKind kind)
    {
        using var log = new CapturedLog();
        await using var app = await RunningApp.StartAsync(kind, services: log.Listen, more: Break);
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        var (amara, project) = await DiagramPagesTests.StartAsync(app);
        var secrets = new Dictionary<string, string>(StringComparer.Ordinal) { ["password"] = RunningApp.Password, ["wrong password"] = Wrong, ["new password"] = Next, ["words of a diagram"] = Drawn };

        await TrySignInAsync(app);
        secrets["reset link"] = await ResetAsync(app);
        secrets["invitation"] = await InviteAsync(app);
        (secrets["key of codes"], secrets["code"], secrets["recovery code"]) = await TurnOnCodesAsync(app, amara);
        secrets["token"] = await CallAsync(app, amara);
        secrets["form token"] = await DrawAsync(amara, await DiagramPagesTests.BeginAsync(app, project, DiagramKind.Whys));
        await FailAsync(app, secrets);

        log.Lines.ShouldContain(line => line.Contains("It broke.", StringComparison.Ordinal), "the fault was logged");
        log.Lines.ShouldContain(line => line.StartsWith("Cairn.", StringComparison.Ordinal), "ours is heard however low it speaks, so that nothing is proved by an empty log");
        foreach (var (name, secret) in secrets)
            log.Lines.Where(line => line.Contains(secret, StringComparison.OrdinalIgnoreCase)).Select(line => $"{name}: {line}").Take(3).ShouldBeEmpty();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static void Break(WebApplication app) => app.Map("/breaks/{word}", [AllowAnonymous] (string word) => word.Length > 0 ? throw new InvalidOperationException("It broke.") : Results.Ok());

    private static async Task TrySignInAsync(RunningApp app)
    {
        using var browser = app.Browser();
        var refused = await RunningApp.SubmitAsync(browser, "/sign-in", "sign-in", null, ("Email", "amara@example.org"), ("Password", Wrong));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    private static async Task<string> ResetAsync(RunningApp app)
    {
        using var browser = app.Browser();
        await RunningApp.SubmitAsync(browser, "/reset-password", "ask", null, ("Email", "ines@example.org"));
        var link = LinkIn((await app.Mail.NextAsync()).Text);
        (await RunningApp.SubmitAsync(browser, link, "reset", null, ("Password", Next))).StatusCode.ShouldBe(HttpStatusCode.Found);
        await app.Mail.NextAsync();
        await RunningApp.SubmitAsync(browser, "/sign-in", "sign-in", null, ("Email", "ines@example.org"), ("Password", Next));
        return link.Split('/')[^1];
    }

    private static async Task<string> InviteAsync(RunningApp app)
    {
        using var ines = app.Browser();
        await RunningApp.SubmitAsync(ines, "/sign-in", "sign-in", null, ("Email", "ines@example.org"), ("Password", Next));
        await RunningApp.SubmitAsync(ines, $"/organisations/{app.World.Rowan.Value}/people", "invite", null, ("Email", "bo@example.org"), ("InvitedRole", "Lead"));
        var link = LinkIn((await app.Mail.NextAsync()).Text);
        using var bo = app.Browser();
        (await RunningApp.SubmitAsync(bo, link, "accept", null, ("PreferredName", "Bo"), ("Password", Next))).StatusCode.ShouldBe(HttpStatusCode.Found);
        return link.Split('/')[^1];
    }

    private static async Task<(string Key, string Code, string Recovery)> TurnOnCodesAsync(RunningApp app, HttpClient browser)
    {
        const string Page = "/account/security/codes";
        await RunningApp.SubmitAsync(browser, Page, "begin", null, ("Password", RunningApp.Password));
        await using var db = app.World.Open();
        var key = (await db.SecondFactors.SingleAsync(Cancel)).Key;
        var code = OneTimeCodes.At(key, app.Clock.GetUtcNow());
        var shown = await RunningApp.SubmitAsync(browser, Page, "confirm", null, ("Code", code));
        return (Base32.Of(key), code, Recovery().Match(await shown.Content.ReadAsStringAsync(Cancel)).Groups["code"].Value);
    }

    private static async Task<string> CallAsync(RunningApp app, HttpClient browser)
    {
        var made = await RunningApp.SubmitAsync(browser, "/account/tokens", "token", null, ("Name", "Writer"), ("ScopeTicks", "Read"), ("Days", "7"), ("Password", RunningApp.Password));
        var token = Token().Match(await made.Content.ReadAsStringAsync(Cancel)).Value;
        using var program = app.Browser();
        program.DefaultRequestHeaders.Authorization = new("Bearer", token);
        (await program.SendAsync("GET", "/api/organisations")).StatusCode.ShouldBe(HttpStatusCode.OK);
        return token;
    }

    private static async Task<string> DrawAsync(HttpClient browser, string diagram)
    {
        var token = RunningApp.TokenIn(await browser.GetStringAsync(diagram, Cancel));
        using var request = new HttpRequestMessage(HttpMethod.Post, diagram + "/operations") { Content = JsonContent.Create(new { key = "first", edits = (object[])[new { kind = "Grow", node = "root", other = "part-one", value = Drawn }] }) };
        request.Headers.Add("RequestVerificationToken", token);
        (await browser.SendAsync(request, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        return token;
    }

    /// <summary>A fault in the middle of a request that carries everything.</summary>
    private static async Task FailAsync(RunningApp app, Dictionary<string, string> secrets)
    {
        using var browser = app.Browser();
        using var content = new FormUrlEncodedContent(secrets.Select(secret => KeyValuePair.Create(secret.Key, secret.Value)));
        (await browser.PostAsync($"/breaks/{secrets["invitation"]}", content, Cancel)).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
    }

    private static string LinkIn(string letter) => new Uri(Link().Match(letter).Value).AbsolutePath;

    [GeneratedRegex(@"https://cairn\.example\.org/\S+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex("<code>(?<code>[a-z0-9-]{19})</code>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Recovery();

    [GeneratedRegex("cairn_[A-Za-z0-9_-]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
