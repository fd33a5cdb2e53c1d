using System.Net;
using Cairn.Organisations;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Organisations;

/// <summary>The four privacy levels, against a member below, a member, somebody above, another tenant and nobody.</summary>
public sealed class PrivacyTests
{
    [Theory, EachDatabase]
    public async Task Each_level_reaches_as_far_as_it_says(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("below", app.World.Rowan, Role.Member);
        await app.AddAsync("inside", app.World.Trust, Role.Member);
        await app.AddAsync("above", app.World.Northmoor, Role.Reader);
        await app.AddAsync("stranger", app.World.Southmere, Role.Administrator);

        (await SeenByAsync(app, PrivacyLevel.Confidential)).ShouldBe(["inside", "above"]);
        (await SeenByAsync(app, PrivacyLevel.Organisation)).ShouldBe(["below", "inside", "above"]);
        (await SeenByAsync(app, PrivacyLevel.Network)).ShouldBe(["below", "inside", "above"]);
        (await SeenByAsync(app, PrivacyLevel.Public)).ShouldBe(["below", "inside", "above", "stranger", "nobody"]);
    }

    [Theory, EachDatabase]
    public async Task A_public_page_shows_strangers_no_people_and_nothing_that_is_not_public(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Trust, Role.Member);
        await SetAsync(app, PrivacyLevel.Public);
        using var nobody = app.Browser();

        var page = await nobody.GetStringAsync("/organisations/" + app.World.Trust.Value, Cancel);

        page.ShouldContain("Northmoor NHS Trust");
        page.ShouldNotContain("Rowan ward");
        page.ShouldNotContain("/people\"");
        page.ShouldNotContain(app.World.Northmoor.Value.ToString());
        (await nobody.GetAsync($"/organisations/{app.World.Trust.Value}/people", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Theory, EachDatabase]
    public async Task The_team_sees_who_can_see_and_who_looked(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        await app.AddAsync("victor", app.World.Northmoor, Role.Reader);
        await app.AddAsync("hanna", app.World.Hazel, Role.Member);
        using var victor = await app.SignedInAsync("victor");
        await victor.GetStringAsync("/organisations/" + app.World.Rowan.Value, Cancel);
        await victor.GetStringAsync("/organisations/" + app.World.Rowan.Value, Cancel);
        using var amara = await app.SignedInAsync("amara");

        var page = await amara.GetStringAsync($"/organisations/{app.World.Rowan.Value}/visibility", Cancel);

        page.ShouldContain("Reader, Northmoor");
        page.ShouldNotContain("hanna");
        var looked = page[page.IndexOf("Who has looked", StringComparison.Ordinal)..];
        looked.ShouldContain("victor");
        await using var db = app.World.Open();
        (await db.Looks.CountAsync(look => look.Subject == app.World.Rowan.Subject, Cancel)).ShouldBe(2, "once a day each");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<IReadOnlyList<string>> SeenByAsync(RunningApp app, PrivacyLevel level)
    {
        await SetAsync(app, level);
        var seen = new List<string>();
        foreach (var name in new[] { "below", "inside", "above", "stranger", "nobody" })
        {
            using var browser = name == "nobody" ? app.Browser() : await app.SignedInAsync(name);
            if ((await browser.GetAsync("/organisations/" + app.World.Trust.Value, Cancel)).StatusCode == HttpStatusCode.OK)
                seen.Add(name);
        }

        return seen;
    }

    private static async Task SetAsync(RunningApp app, PrivacyLevel level)
    {
        await using var db = app.World.Open();
        await db.Organisations.Where(o => o.Id == app.World.Trust).ExecuteUpdateAsync(set => set.SetProperty(o => o.Privacy, level), Cancel);
    }
}
