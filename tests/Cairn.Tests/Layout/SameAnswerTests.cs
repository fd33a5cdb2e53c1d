using System.Net;
using System.Net.Http.Headers;
using Cairn.Organisations;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Layout;

/// <summary>Every drawing masks the token of its forms anew, so two equal pages were drawn once.</summary>
public sealed class SameAnswerTests
{
    private const string List = "/organisations";

    [Theory, EachDatabase]
    public async Task A_page_asked_for_again_is_not_drawn_again(DatabaseKind kind)
    {
        await using var app = await StartAsync(kind);
        using var ines = await app.SignedInAsync("ines");
        var isSame = false;
        for (var look = 0; look < 50 && !isSame; look++) // PostgreSQL tells what the whole server writes, and other tests write there
            isSame = await IsSameAsync(app, ines);

        isSame.ShouldBeTrue();
    }

    [Theory, EachDatabase]
    public async Task Whatever_is_written_by_whomever_is_seen_at_once(DatabaseKind kind)
    {
        await using var app = await StartAsync(kind);
        using var ines = await app.SignedInAsync("ines");
        for (var i = 0; i < 20; i++)
        {
            await ines.GetStringAsync(List, Cancel);
            await using (var another = app.World.Open())
                await another.Organisations.Where(o => o.Id == app.World.Rowan).ExecuteUpdateAsync(o => o.SetProperty(x => x.Name, $"Rowan {i}"), Cancel);

            (await ines.GetStringAsync(List, Cancel)).ShouldContain($"Rowan {i}<");
        }
    }

    [Theory, EachDatabase]
    public async Task Nobody_gets_the_page_of_another(DatabaseKind kind)
    {
        await using var app = await StartAsync(kind);
        await app.AddAsync("otto", app.World.Southmere, Role.Administrator);
        using var ines = await app.SignedInAsync("ines");
        using var otto = await app.SignedInAsync("otto");
        using var nobody = app.Browser();
        var page = $"/organisations/{app.World.Rowan.Value}";
        for (var i = 0; i < 3; i++)
        {
            (await ines.GetAsync(page, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await otto.GetAsync(page, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await nobody.GetAsync(page, Cancel)).StatusCode.ShouldNotBe(HttpStatusCode.OK);
        }
    }

    [Theory, EachDatabase]
    public async Task Whoever_loses_a_role_loses_the_page_at_once(DatabaseKind kind)
    {
        await using var app = await StartAsync(kind);
        var amara = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var browser = await app.SignedInAsync("amara");
        var page = $"/organisations/{app.World.Rowan.Value}";
        await browser.GetStringAsync(page, Cancel);
        await browser.GetStringAsync(page, Cancel);
        await using (var db = app.World.Open())
            await db.Memberships.Where(held => held.Person == amara).ExecuteDeleteAsync(Cancel);

        (await browser.GetAsync(page, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, EachDatabase]
    public async Task What_only_time_changes_is_seen_soon(DatabaseKind kind)
    {
        await using var app = await StartAsync(kind);
        using var ines = await app.SignedInAsync("ines");
        await ines.GetStringAsync(List, Cancel);
        await ines.GetStringAsync(List, Cancel);

        app.Clock.Pass(TimeSpan.FromDays(91));

        (await ines.GetAsync(List, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Found, "the session is over");
    }

    [Fact]
    public async Task Who_asks_for_it_anew_gets_it_drawn_anew()
    {
        await using var app = await StartAsync(DatabaseKind.Sqlite);
        using var ines = await app.SignedInAsync("ines");
        ines.DefaultRequestHeaders.CacheControl = new CacheControlHeaderValue { NoCache = true };

        (await IsSameAsync(app, ines)).ShouldBeFalse();
    }

    /// <summary>Whether a page is the same twice in one moment.</summary>
    private static async Task<bool> IsSameAsync(RunningApp app, HttpClient browser)
    {
        await browser.GetStringAsync(List, Cancel); // brings the cookie of forms
        app.Clock.StandStill();
        return await browser.GetStringAsync(List, Cancel) == await browser.GetStringAsync(List, Cancel);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<RunningApp> StartAsync(DatabaseKind kind)
    {
        var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        return app;
    }
}
