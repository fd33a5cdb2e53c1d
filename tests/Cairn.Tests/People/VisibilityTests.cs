using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.People;
using Cairn.Shared.Audit;
using Cairn.Tests.Api;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.People;

/// <summary>Who can see and who has looked is told of those whom the actor may know of; the others are a number.</summary>
public sealed class VisibilityTests
{
    [Theory, EachDatabase]
    public async Task People_of_other_parts_are_a_number_only(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var amara = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        await app.AddAsync("hanna", app.World.Hazel, Role.Member);
        await app.AddAsync("henry", app.World.Hazel, Role.Lead);
        var ines = await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        await SetAsync(app, app.World.Hazel, PrivacyLevel.Confidential);

        var seen = await ListAsync(app, app.World.Trust, amara);
        seen.CanSee.Told.Select(seer => seer.Name).ShouldBe(["amara", "ines"]);
        seen.CanSee.Others.ShouldBe(2);

        var run = await ListAsync(app, app.World.Trust, ines);
        run.CanSee.Told.Select(seer => seer.Name).ShouldBe(["amara", "hanna", "henry", "ines"]);
        run.CanSee.Others.ShouldBe(0);

        using var browser = await app.SignedInAsync("amara");
        var page = await browser.GetStringAsync($"/organisations/{app.World.Trust.Value}/visibility", Cancel);
        page.ShouldContain("And people of its other parts: 2");
        page.ShouldNotContain("hanna");
        using var program = await app.ProgramOfAsync(amara, TokenScopes.Read);
        var resource = await (await program.GetAsync($"/api/organisations/{app.World.Trust.Value}/visibility", Cancel)).JsonAsync();
        resource.GetProperty("othersBelow").GetInt32().ShouldBe(2);
        resource.GetProperty("canSee").GetArrayLength().ShouldBe(2);
    }

    [Theory, EachDatabase]
    public async Task Somebody_with_several_roles_is_listed_once_with_all_of_them(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var amara = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        await using (var db = app.World.Open())
        {
            db.Add(new Membership(Guid.CreateVersion7(app.Clock.GetUtcNow()), amara, app.World.Rowan, Role.Coach, app.Clock.GetUtcNow()));
            db.Add(new Membership(Guid.CreateVersion7(app.Clock.GetUtcNow()), amara, app.World.Trust, Role.Sponsor, app.Clock.GetUtcNow()));
            await db.SaveChangesAsync(Cancel);
        }

        var seer = (await ListAsync(app, app.World.Rowan, amara)).CanSee.Told.ShouldHaveSingleItem();

        seer.Roles.Select(held => held.Role).ShouldBe([Role.Member, Role.Coach, Role.Sponsor], ignoreOrder: true);
        using var browser = await app.SignedInAsync("amara");
        (await browser.GetStringAsync($"/organisations/{app.World.Rowan.Value}/visibility", Cancel)).ShouldContain("Sponsor, Northmoor NHS Trust");
    }

    [Theory, EachDatabase]
    public async Task Who_looked_from_another_part_is_a_number_only(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var amara = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        var hanna = await app.AddAsync("hanna", app.World.Hazel, Role.Member);
        var ines = await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        await using (var db = app.World.Open())
        {
            foreach (var person in new[] { amara, hanna, ines })
                await db.LookAtAsync(app.World.Trust.Subject, person.Value, app.Clock.GetUtcNow(), Cancel);
        }

        var seen = await ListAsync(app, app.World.Trust, amara);

        seen.HaveLooked.Told.Select(look => look.Name).ShouldBe(["amara", "ines"]);
        seen.HaveLooked.Others.ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task Whoever_cannot_sign_in_cannot_see(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var amara = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        var lee = await app.AddAsync("lee", app.World.Rowan, Role.Lead);
        await using (var db = app.World.Open())
        {
            db.Add(new Deactivation(lee.Value, amara, app.Clock.GetUtcNow()));
            await db.SaveChangesAsync(Cancel);
        }

        (await ListAsync(app, app.World.Rowan, amara)).CanSee.Told.Select(seer => seer.Name).ShouldBe(["amara"]);
    }

    [Theory, EachDatabase]
    public async Task A_program_that_asks_about_an_organisation_looks_at_it(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        using var program = await app.ProgramOfAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator), TokenScopes.Read);

        foreach (var (place, part) in new[] { (app.World.Trust, "members"), (app.World.Rowan, "visibility"), (app.World.Hazel, "invitations"), (app.World.Northmoor, "history") })
        {
            (await program.GetAsync($"/api/organisations/{place.Value}/{part}", Cancel)).EnsureSuccessStatusCode();
            await using var db = app.World.Open();
            (await db.Looks.CountAsync(look => look.Subject == place.Subject, Cancel)).ShouldBe(1, part);
        }
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<VisibilityView> ListAsync(RunningApp app, OrganisationId id, PersonId person) =>
        (await app.AskAsync(async (ListVisibility list) => await list.Handle(id, await app.ActorAsync(person), Cancel))).ShouldNotBeNull();

    private static async Task SetAsync(RunningApp app, OrganisationId id, PrivacyLevel level)
    {
        await using var db = app.World.Open();
        await db.Organisations.Where(o => o.Id == id).ExecuteUpdateAsync(set => set.SetProperty(o => o.Privacy, level), Cancel);
    }
}
