using System.Net;
using Cairn.Organisations;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Accounts;

public sealed class SignInTests
{
    [Theory, EachDatabase]
    public async Task Lets_in_who_knows_the_password_and_nobody_else(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var browser = app.Browser();

        var wrong = await Submit(browser, "amara@example.org", "wrong horse battery");
        var unknown = await Submit(browser, "nobody@example.org", "wrong horse battery");

        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await wrong.Content.ReadAsStringAsync(Cancel)).ShouldContain("do not belong together");
        (await unknown.Content.ReadAsStringAsync(Cancel)).ShouldContain("do not belong together");
        (await browser.GetAsync("/organisations", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Theory, EachDatabase]
    public async Task Six_wrong_passwords_lock_even_the_right_one_out(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var browser = app.Browser();
        for (var i = 0; i < 6; i++)
            await Submit(browser, "amara@example.org", "wrong horse battery");

        (await Submit(browser, "amara@example.org", RunningApp.Password)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory, EachDatabase]
    public async Task Signing_out_ends_the_session_on_the_server(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var browser = await app.SignedInAsync("amara");
        await using var db = app.World.Open();
        (await db.Sessions.CountAsync(Cancel)).ShouldBe(1);

        (await RunningApp.SubmitAsync(browser, "/organisations", "", to: "/sign-out")).StatusCode.ShouldBe(HttpStatusCode.Found);

        (await db.Sessions.CountAsync(Cancel)).ShouldBe(0);
    }

    [Theory, EachDatabase]
    public async Task A_cookie_whose_session_was_ended_shows_nothing(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var browser = await app.SignedInAsync("amara");
        await using (var db = app.World.Open())
            await db.Sessions.ExecuteDeleteAsync(Cancel);

        (await browser.GetAsync("/organisations/" + app.World.Rowan.Value, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        using var browser = await app.SignedInAsync("ines");
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("_handler", "describe"), KeyValuePair.Create("Name", "Taken over")]);

        (await browser.PostAsync("/organisations/" + app.World.Rowan.Value, form, Cancel)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.PostAsync("/sign-out", null, Cancel)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("//evil.example", "/organisations")]
    [InlineData("https://evil.example", "/organisations")]
    [InlineData("/\\evil.example", "/organisations")]
    [InlineData("/organisations?x=1", "/organisations?x=1")]
    public async Task Leads_back_to_our_own_addresses_only(string wanted, string reached)
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var browser = app.Browser();

        var answer = await RunningApp.SubmitAsync(browser, "/sign-in?return=" + Uri.EscapeDataString(wanted), "sign-in", null, ("Email", "amara@example.org"), ("Password", RunningApp.Password));

        answer.Headers.Location!.ToString().ShouldEndWith(reached);
        new Uri(new Uri("http://localhost"), answer.Headers.Location).Host.ShouldBe("localhost");
    }

    [Fact]
    public async Task Every_answer_tells_browsers_to_trust_only_us()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        using var browser = app.Browser();

        foreach (var page in new[] { "/sign-in", "/nowhere", "/organisations" })
        {
            var answer = await browser.GetAsync(page, Cancel);
            var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
            policy.ShouldContain("default-src 'none'");
            policy.ShouldNotContain("unsafe");
            answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        }
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Task<HttpResponseMessage> Submit(HttpClient browser, string email, string password) =>
        RunningApp.SubmitAsync(browser, "/sign-in", "sign-in", null, ("Email", email), ("Password", password));
}
