using System.Net;
using Cairn.Organisations;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.People;

/// <summary>Who gets a role is written, by name or address, and found among those whom one may see.</summary>
public sealed class AppointTests
{
    [Theory, EachDatabase]
    public async Task Somebody_is_found_by_their_name_or_their_address(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        using var ines = await StartAsync(app);

        (await AppointAsync(app, ines, ("Who", "AMARA"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await AppointAsync(app, ines, ("Who", " Annika@Example.org "))).StatusCode.ShouldBe(HttpStatusCode.Found);

        (await ines.GetStringAsync(People(app), Cancel)).ShouldContain("The role is given.");
        await using var db = app.World.Open();
        (await db.Memberships.CountAsync(held => held.Organisation == app.World.Hazel && held.Role == Role.Coach, Cancel)).ShouldBe(2);
    }

    [Theory, EachDatabase]
    public async Task Of_several_one_is_chosen(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        using var ines = await StartAsync(app);

        var several = await AppointAsync(app, ines, ("Who", "ann"));

        several.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await several.Content.ReadAsStringAsync(Cancel);
        page.ShouldContain("Choose who is meant.");
        page.ShouldContain("<span>anna<");
        page.ShouldContain("<span>annika<");
        page.ShouldNotContain("<span>amara<");
        await using var db = app.World.Open();
        var anna = (await db.People.SingleAsync(person => person.Name == "anna", Cancel)).Id;
        (await AppointAsync(app, ines, ("Who", "ann"), ("Person", anna.Value.ToString()))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await db.Memberships.SingleAsync(held => held.Organisation == app.World.Hazel && held.Role == Role.Coach, Cancel)).Person.ShouldBe(anna);
    }

    [Theory, EachDatabase]
    public async Task A_whole_name_means_one_person_whatever_others_say_of_themselves(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        using var ines = await StartAsync(app);
        using var annika = await app.SignedInAsync("annika");
        await RunningApp.SubmitAsync(annika, "/account", "profile", null, ("PreferredName", "annika"), ("Experience", "I learned it from Anna"), ("Version", "1"));

        (await AppointAsync(app, ines, ("Who", "ANNA"))).StatusCode.ShouldBe(HttpStatusCode.Found);

        await using var db = app.World.Open();
        var anna = (await db.People.SingleAsync(person => person.Name == "anna", Cancel)).Id;
        (await db.Memberships.SingleAsync(held => held.Organisation == app.World.Hazel && held.Role == Role.Coach, Cancel)).Person.ShouldBe(anna);
    }

    [Theory, EachDatabase]
    public async Task Nobody_is_said_where_nobody_fits_and_nothing_of_those_whom_one_may_not_see(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        using var ines = await StartAsync(app);
        await app.AddAsync("otto", app.World.Southmere, Role.Administrator);

        foreach (var written in new[] { "otto", "otto@example.org", "", "%" })
        {
            var answer = await AppointAsync(app, ines, ("Who", written));

            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain("Nobody whom you may see has this name or address.");
        }
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string People(RunningApp app) => $"/organisations/{app.World.Hazel.Value}/people";

    private static async Task<HttpClient> StartAsync(RunningApp app)
    {
        foreach (var name in new[] { "amara", "anna", "annika" })
            await app.AddAsync(name, app.World.Rowan, Role.Member);
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        return await app.SignedInAsync("ines");
    }

    private static Task<HttpResponseMessage> AppointAsync(RunningApp app, HttpClient browser, params (string, string)[] fields) =>
        RunningApp.SubmitAsync(browser, People(app), "appoint", null, [.. fields, ("AppointedRole", "Coach")]);
}
