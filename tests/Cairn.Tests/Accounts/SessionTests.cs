using System.Net;
using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Accounts;

public sealed class SessionTests
{
    private const string Firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    [Theory, EachDatabase]
    public async Task One_sees_where_one_is_signed_in(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        await app.AddAsync("otto", app.World.Southmere, Role.Member);
        using var phone = app.Browser();
        phone.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1");
        await RunningApp.SignInAsync(phone, "amara");
        using var desk = app.Browser();
        desk.DefaultRequestHeaders.UserAgent.ParseAdd(Firefox);
        await RunningApp.SignInAsync(desk, "amara");
        using var other = await app.SignedInAsync("otto");

        var page = await desk.GetStringAsync("/account/security", Cancel);

        page.IndexOf("class=\"tag\">here", StringComparison.Ordinal).ShouldBeInRange(page.IndexOf("Firefox on Linux</strong>", StringComparison.Ordinal), page.IndexOf("Safari on iPhone</strong>", StringComparison.Ordinal), "latest first, and this one marked");
        page.ShouldContain("Safari on iPhone");
        page.ShouldContain("/account/security/password");
        page.Split("last seen").Length.ShouldBe(3);
    }

    [Theory, EachDatabase]
    public async Task One_browser_is_signed_out_from_another(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var lost = await app.SignedInAsync("amara");
        var session = await app.World.Open().Sessions.Select(s => s.Id).SingleAsync(Cancel);
        using var here = await app.SignedInAsync("amara");

        (await RunningApp.SubmitAsync(here, "/account/security", "end", null, ("Row", session.ToString()))).StatusCode.ShouldBe(HttpStatusCode.Found);

        (await lost.GetAsync("/organisations", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await here.GetAsync("/organisations", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, EachDatabase]
    public async Task Nobody_ends_the_session_of_somebody_else(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        await app.AddAsync("otto", app.World.Rowan, Role.Administrator);
        using var amara = await app.SignedInAsync("amara");
        var session = await app.World.Open().Sessions.Select(s => s.Id).SingleAsync(Cancel);
        using var otto = await app.SignedInAsync("otto");

        (await RunningApp.SubmitAsync(otto, "/account/security", "end", null, ("Row", session.ToString()))).StatusCode.ShouldBe(HttpStatusCode.Gone);

        (await amara.GetAsync("/organisations", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, EachDatabase]
    public async Task Signing_out_everywhere_else_leaves_this_one(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var first = await app.SignedInAsync("amara");
        using var second = await app.SignedInAsync("amara");
        using var here = await app.SignedInAsync("amara");

        await RunningApp.SubmitAsync(here, "/account/security", "end-others");

        (await first.GetAsync("/organisations", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await second.GetAsync("/organisations", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await here.GetAsync("/organisations", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory, EachDatabase]
    public async Task A_session_ends_unused_after_a_month_and_used_after_three(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        await app.AddAsync("lena", app.World.Rowan, Role.Member);
        using var used = await app.SignedInAsync("amara");
        using var unused = await app.SignedInAsync("lena");

        foreach (var day in new[] { 29, 58, 87 })
        {
            app.Clock.Pass(TimeSpan.FromDays(29));
            (await used.GetAsync("/organisations", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK, $"day {day}");
        }

        app.Clock.Pass(TimeSpan.FromDays(4));
        (await used.GetAsync("/organisations", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await unused.GetAsync("/organisations", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public void Both_ends_are_the_rule_of_the_session()
    {
        var since = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        var session = new Session(Guid.CreateVersion7(since), Guid.CreateVersion7(since), Firefox, since);

        session.IsOver(since.AddDays(30).AddTicks(-1)).ShouldBeFalse();
        session.IsOver(since.AddDays(30)).ShouldBeTrue();
        session.IsSeenAnew(since.AddMinutes(4)).ShouldBeFalse();
        session.IsSeenAnew(since.AddMinutes(5)).ShouldBeTrue();
    }

    [Theory, EachDatabase]
    public async Task What_is_sent_after_the_session_ended_is_said_not_to_be_saved(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var amara = await app.SignedInAsync("amara");
        var opened = await amara.GetStringAsync("/account", Cancel);
        await using (var db = app.World.Open())
            await db.Sessions.ExecuteDeleteAsync(Cancel);

        var answer = await RunningApp.SendAsync(amara, "/account", opened, "profile", [("PreferredName", "amara"), ("Experience", "Half an hour of writing"), ("Version", "1")]);

        answer.Headers.Location!.PathAndQuery.ShouldBe("/sign-in?return=%2Faccount");
        (await amara.GetStringAsync("/sign-in?return=%2Faccount", Cancel)).ShouldContain("what you sent is not saved");
        (await amara.GetAsync("/account", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await amara.GetStringAsync("/sign-in?return=%2Faccount", Cancel)).ShouldNotContain("what you sent is not saved", customMessage: "nothing was sent");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
