using System.Net;
using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Tests.Api;
using Cairn.Tests.Databases;

namespace Cairn.Tests.Accounts;

/// <summary>Every limit on what is sent, over HTTP: who sends too much is refused, others are not, and time heals it.</summary>
public sealed class RequestLimitTests
{
    public static TheoryData<string, string> Addresses => new()
    {
        { "/sign-in", nameof(Limit.SignIn) },
        { "/sign-in/code", nameof(Limit.SignIn) },
        { "/sign-in/passkey", nameof(Limit.SignIn) },
        { "/sign-in/passkey/options", nameof(Limit.Writes) },
        { "/demonstration/entrance", nameof(Limit.SignIn) },
        { "/reset-password", nameof(Limit.Reset) },
        { "/set-up", nameof(Limit.SetUp) },
        { "/invitations/secret", nameof(Limit.Invitations) },
        { "/theme", nameof(Limit.Writes) },
    };

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task One_address_sends_no_more_than_its_limit(string page, string name)
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite, allowance: 1);
        var limit = (Limit)typeof(Limit).GetProperty(name)!.GetValue(null)!;
        using var flood = app.Browser("203.0.113.9");
        using var other = app.Browser("203.0.113.10");

        for (var i = 0; i < limit.Most; i++)
            (await SendAsync(flood, page)).ShouldNotBe(HttpStatusCode.TooManyRequests, $"{i} of {limit.Most}");

        (await SendAsync(flood, page)).ShouldBe(HttpStatusCode.TooManyRequests);
        (await SendAsync(other, page)).ShouldNotBe(HttpStatusCode.TooManyRequests);
        app.Clock.Pass(limit.In);
        (await SendAsync(flood, page)).ShouldNotBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task One_person_sends_no_more_than_their_own_limit_from_wherever_they_are()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite, allowance: 1);
        foreach (var name in new[] { "amara", "bo" })
            await app.AddAsync(name, app.World.Rowan, Role.Member);
        using var ward = app.Browser("203.0.113.9");
        using var home = app.Browser("198.51.100.3");
        using var bo = app.Browser("203.0.113.9");
        await RunningApp.SignInAsync(ward, "amara");
        await RunningApp.SignInAsync(home, "amara");
        await RunningApp.SignInAsync(bo, "bo");

        for (var i = 0; i < Limit.OwnWrites.Most; i++)
            (await SendAsync(i % 2 == 0 ? ward : home, "/account")).ShouldNotBe(HttpStatusCode.TooManyRequests);

        (await SendAsync(ward, "/account")).ShouldBe(HttpStatusCode.TooManyRequests);
        (await SendAsync(home, "/account")).ShouldBe(HttpStatusCode.TooManyRequests);
        (await SendAsync(bo, "/account")).ShouldNotBe(HttpStatusCode.TooManyRequests, "at the same address");
        (await ward.GetAsync("/account", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK, "reading goes on");
    }

    [Fact]
    public async Task The_programs_of_one_person_ask_no_more_than_their_limit_from_wherever_they_run()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite, allowance: 1);
        using var one = await app.ProgramOfAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member), TokenScopes.Read);
        using var another = app.Browser("198.51.100.3");
        another.DefaultRequestHeaders.Authorization = one.DefaultRequestHeaders.Authorization;
        using var bo = await app.ProgramOfAsync(await app.AddAsync("bo", app.World.Rowan, Role.Member), TokenScopes.Read);

        for (var i = 0; i < Limit.Programs.Most; i++)
            (await (i % 2 == 0 ? one : another).GetAsync("/api/account/tokens", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var refused = await another.GetAsync("/api/account/tokens", Cancel);
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter.ShouldNotBeNull();
        refused.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await bo.GetAsync("/api/account/tokens", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK, "at the same address");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A form that is none: it counts all the same, before it is looked at.</summary>
    private static async Task<HttpStatusCode> SendAsync(HttpClient browser, string page)
    {
        using var form = new FormUrlEncodedContent([]);
        return (await browser.PostAsync(page, form, Cancel)).StatusCode;
    }
}
