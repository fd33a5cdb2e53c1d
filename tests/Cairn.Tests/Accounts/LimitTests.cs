using System.Net;
using Cairn.Accounts;
using Cairn.Accounts.Web;
using Cairn.Organisations;
using Cairn.Tests.Databases;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Tests.Accounts;

public sealed class LimitTests
{
    [Fact]
    public void More_than_the_limit_waits_until_the_window_ends()
    {
        var clock = new ShiftedClock();
        var allowances = new Allowances(clock);
        var limit = new Limit(2, TimeSpan.FromMinutes(1));

        allowances.Take(limit, "amara").ShouldBeNull();
        allowances.Take(limit, "amara").ShouldBeNull();
        allowances.Take(limit, "amara").ShouldNotBeNull().ShouldBeInRange(TimeSpan.FromSeconds(50), TimeSpan.FromSeconds(60));
        allowances.Take(limit, "otto").ShouldBeNull();
        clock.Pass(TimeSpan.FromMinutes(1));
        allowances.Take(limit, "amara").ShouldBeNull();
    }

    [Fact]
    public void Of_many_at_once_only_as_many_pass_as_may()
    {
        var allowances = new Allowances(new ShiftedClock());
        var limit = new Limit(6, TimeSpan.FromMinutes(1));

        Enumerable.Range(0, 1000).AsParallel().Count(_ => allowances.Take(limit, "amara") is null).ShouldBe(6);
    }

    [Fact]
    public async Task Too_much_from_one_address_is_refused_in_plain_words_and_others_go_on()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite, allowance: 1);
        using var flood = app.Browser("203.0.113.9");
        var form = await flood.GetStringAsync("/reset-password", Cancel);
        HttpResponseMessage last = new();
        for (var i = 0; i <= Limit.Reset.Most; i++)
            last = await RunningApp.SendAsync(flood, "/reset-password", form, "ask", [("Email", $"a{i}@example.org")]);
        using var other = app.Browser("203.0.113.10");

        last.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        last.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromMinutes(14), TimeSpan.FromMinutes(15));
        (await last.Content.ReadAsStringAsync(Cancel)).ShouldContain("That was a lot at once");
        (await RunningApp.SubmitAsync(other, "/reset-password", "ask", null, ("Email", "b@example.org"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await flood.GetAsync("/reset-password", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK, "reading goes on");
    }

    [Fact]
    public async Task Each_browser_that_is_known_has_a_count_of_its_own_until_the_password_changes()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite, allowance: 1);
        var amara = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        var known = app.Services.GetRequiredService<KnownBrowser>();
        await using var db = app.World.Open();
        var account = await db.Users.SingleAsync(held => held.Id == amara.Value, Cancel);
        var (one, other) = (CallerAfter(known, account), CallerAfter(known, account));
        var lockout = app.Services.GetRequiredService<Lockout>();

        one.IsKnownTo(account).ShouldBeTrue();
        for (var i = 0; i < 6; i++)
            lockout.Take("amara@example.org", one, isKnown: true).ShouldBeTrue();
        lockout.Take("amara@example.org", one, isKnown: true).ShouldBeFalse();
        lockout.Take("amara@example.org", other, isKnown: true).ShouldBeTrue();

        account.TakePassword("another");
        one.IsKnownTo(account).ShouldBeFalse();
    }

    [Fact]
    public async Task A_challenge_of_a_passkey_is_taken_once()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        var state = app.Services.GetRequiredService<PasskeyState>();
        var asked = new DefaultHttpContext();
        state.Keep(asked, "sign-in", "challenge");

        state.Take(Carrying(asked), "sign-in").ShouldBe("challenge");
        state.Take(Carrying(asked), "sign-in").ShouldBeNull();
    }

    private static Caller CallerAfter(KnownBrowser known, Account account)
    {
        var answered = new DefaultHttpContext();
        known.Remember(answered, account.Id, Caller.HashOf(account.SecurityStamp));
        return known.CallerOf(Carrying(answered));
    }

    /// <summary>The next request of the browser that got an answer.</summary>
    private static DefaultHttpContext Carrying(HttpContext answered)
    {
        var next = new DefaultHttpContext();
        next.Request.Headers.Cookie = answered.Response.Headers.SetCookie.ToString().Split(';')[0];
        return next;
    }

    [Fact]
    public async Task A_stranger_cannot_keep_somebody_out_of_their_own_browser()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite, allowance: 1);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var own = await app.SignedInAsync("amara");
        await RunningApp.SubmitAsync(own, "/organisations", "", "/sign-out");
        foreach (var stranger in Enumerable.Range(1, 11))
        {
            using var browser = app.Browser($"203.0.113.{stranger}");
            for (var i = 0; i < 6; i++)
                await SignInAsync(browser, "wrong horse battery");
        }

        using var elsewhere = app.Browser("198.51.100.3");
        (await SignInAsync(elsewhere, RunningApp.Password)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "a browser that nobody knows waits");
        (await SignInAsync(own, RunningApp.Password)).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task A_stranger_at_one_address_locks_nobody_out_elsewhere()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite, allowance: 1);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var stranger = app.Browser("203.0.113.1");
        for (var i = 0; i < 40; i++)
            await SignInAsync(stranger, "wrong horse battery");

        using var elsewhere = app.Browser("198.51.100.3");
        (await SignInAsync(elsewhere, RunningApp.Password)).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    private static Task<HttpResponseMessage> SignInAsync(HttpClient browser, string password) =>
        RunningApp.SubmitAsync(browser, "/sign-in", "sign-in", null, ("Email", "amara@example.org"), ("Password", password));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
