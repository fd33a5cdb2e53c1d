using System.Net;
using System.Text.Json;
using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.People;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Tests.Api;
using Cairn.Tests.Databases;
using Cairn.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Accounts;

/// <summary>Deactivation, being forgotten, and taking one's data along.</summary>
public sealed class LeavingTests
{
    [Theory, EachDatabase]
    public async Task Who_is_forgotten_leaves_no_name_behind_and_all_contributions(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        var person = await app.AddAsync("zebedee", app.World.Rowan, Role.Administrator);
        using var browser = await app.SignedInAsync("zebedee");
        await RunningApp.SubmitAsync(browser, "/account", "profile", null, ("PreferredName", "Zebedee Q"), ("Title", "zebedee's title"), ("Version", "1"));
        await RunningApp.SubmitAsync(browser, $"/organisations/{app.World.Rowan.Value}", "found", null, ("PartName", "Bay"), ("PartType", "Team"), ("PartLevel", "Micro"));
        await RunningApp.SubmitAsync(browser, $"/organisations/{app.World.Rowan.Value}/people", "invite", null, ("Email", "zebedee@example.org"), ("InvitedRole", "Reader"));

        (await RunningApp.SubmitAsync(browser, "/account/data", "forget", null, ("IsSure", "true"), ("Password", RunningApp.Password))).StatusCode.ShouldBe(HttpStatusCode.Found);

        (await browser.GetAsync("/organisations", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Found, "the sessions are gone");
        await using var db = app.World.Open();
        (await EveryValue.OfAsync(db)).ShouldNotContain("zebedee", Case.Insensitive);
        (await db.Organisations.CountAsync(o => o.Name == "Bay", Cancel)).ShouldBe(1);
        (await db.AuditEvents.CountAsync(told => told.Actor == person.Value, Cancel)).ShouldBeGreaterThan(1);
        (await AuditTrail.FirstBrokenSealAsync(db, Cancel)).ShouldBeNull();
        using var ines = await app.SignedInAsync("ines");
        (await ines.GetStringAsync($"/organisations/{app.World.Rowan.Value}/history", Cancel)).ShouldContain("Somebody who left");
    }

    [Theory, EachDatabase]
    public async Task What_one_takes_along_is_plain_to_read(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        var amara = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        await app.AskAsync((AppointHandler appoint) => appoint.Handle(new(app.World.Rowan, amara, Role.Coach), ines, Cancel));
        await app.AskAsync(async (SayHowToBeInvolvedHandler say) => await say.Handle(new(new(InvolvementLevel.AskMe, Channels.Phone, TimesOfWeek.None, null, "", "07700 900123"), 1), await app.ActorAsync(amara), Cancel));

        var data = await app.AskAsync(async (ExportMyData export) => await export.Handle(await app.ActorAsync(amara), Cancel));

        using var told = JsonDocument.Parse(data!);
        told.RootElement.GetProperty("person").GetProperty("profile").TryGetProperty("search", out _).ShouldBeFalse("it is how searching works, and nothing that anybody said");
        told.RootElement.GetProperty("person").GetProperty("profile").GetProperty("reach").GetString().ShouldBe("07700 900123");
        var deed = told.RootElement.GetProperty("account").GetProperty("deeds").EnumerateArray().First(one => one.GetProperty("deed").GetString() == "RoleGiven");
        deed.GetProperty("details").GetProperty("Role").GetString().ShouldBe("Coach");
        told.RootElement.GetProperty("notices")[0].GetProperty("arguments")[0].GetString().ShouldBe("Rowan ward");
    }

    [Theory, EachDatabase]
    public async Task Nobody_is_forgotten_by_mistake(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));

        (await ForgetAsync(app, amara, amara, sure: false)).Refusals.Single().Words.ShouldBe("ForgetUnsure");
        (await ForgetAsync(app, ines, ines)).Refusals.Single().Words.ShouldBe("LastAdministrator");
        (await ForgetAsync(app, who: ines, by: amara)).ShouldBe(Outcome.NotAllowed);
        (await ForgetAsync(app, who: amara, by: ines)).Refusals.Single().Words.ShouldBe("ForgetActive");
        (await app.AskAsync((BeForgottenHandler forget) => forget.Handle(new(amara.Person!.Value, IsSure: true, new("wrong horse")), amara, Cancel))).Refusals.Single().Words.ShouldBe("ProofWrong");
        (await app.AskAsync((BeForgottenHandler forget) => forget.Handle(new(amara.Person!.Value, IsSure: true), amara, Cancel))).Refusals.Single().Words.ShouldBe("ForgetSelfOnPage");
        using var program = await app.ProgramOfAsync(ines.Person!.Value, TokenScopes.People);
        (await program.SendAsync("DELETE", $"/api/people/{amara.Person!.Value.Value}?sure=true")).StatusCode.ShouldBe(HttpStatusCode.Forbidden, "that has a scope of its own");

        (await DeactivateAsync(app, amara.Person!.Value, ines)).ShouldBe(Outcome.Accepted);
        (await ForgetAsync(app, who: amara, by: ines)).ShouldBe(Outcome.Accepted);
    }

    [Theory, EachDatabase]
    public async Task Nobody_undoes_what_was_done_above_them(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        var iris = await app.ActorAsync(await app.AddAsync("iris", app.World.Northmoor, Role.Administrator));
        var rosa = await app.ActorAsync(await app.AddAsync("rosa", app.World.Rowan, Role.Administrator));
        var amara = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        await DeactivateAsync(app, amara, ines);

        (await ActivateAsync(app, amara, rosa)).Refusals.Single().Words.ShouldBe("ActivateNotYours");
        (await ActivateAsync(app, amara, iris)).ShouldBe(Outcome.Accepted);
        await DeactivateAsync(app, amara, rosa);
        (await ActivateAsync(app, amara, ines)).ShouldBe(Outcome.Accepted);
        await DeactivateAsync(app, amara, rosa);
        (await ActivateAsync(app, amara, rosa)).ShouldBe(Outcome.Accepted);
    }

    [Theory, EachDatabase]
    public async Task Of_two_who_deactivate_each_other_one_stays(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        var iris = await app.ActorAsync(await app.AddAsync("iris", app.World.Northmoor, Role.Administrator));

        (await DeactivateAsync(app, iris.Person!.Value, ines)).ShouldBe(Outcome.Accepted);
        (await DeactivateAsync(app, ines.Person!.Value, iris)).ShouldBe(Outcome.NotAllowed);
    }

    [Theory, EachDatabase]
    public async Task An_administrator_has_no_power_over_who_also_works_elsewhere(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        var both = await app.AddAsync("bo", app.World.Rowan, Role.Member);
        await using (var db = app.World.Open())
        {
            db.Add(new Membership(Guid.CreateVersion7(app.World.Clock.GetUtcNow()), both, app.World.Alder, Role.Member, app.World.Clock.GetUtcNow()));
            await db.SaveChangesAsync(Cancel);
        }

        (await app.AskAsync((DeactivateAccountHandler deactivate) => deactivate.Handle(new(both), ines, Cancel))).ShouldBe(Outcome.NotAllowed);
        (await ForgetAsync(app, who: await app.ActorAsync(both), by: ines)).ShouldBe(Outcome.NotAllowed);
    }

    [Theory, EachDatabase]
    public async Task A_deactivated_account_is_out_at_once_and_comes_back_whole(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        var amara = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var browser = await app.SignedInAsync("amara");

        (await app.AskAsync((DeactivateAccountHandler deactivate) => deactivate.Handle(new(amara), ines, Cancel))).ShouldBe(Outcome.Accepted);
        (await browser.GetAsync("/organisations", Cancel)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await TrySignInAsync(app)).ShouldContain("deactivated for now");

        (await app.AskAsync((ActivateAccountHandler activate) => activate.Handle(new(amara), ines, Cancel))).ShouldBe(Outcome.Accepted);
        using var back = await app.SignedInAsync("amara");
        (await back.GetStringAsync("/organisations", Cancel)).ShouldContain("Rowan ward");
    }

    [Theory, EachDatabase]
    public async Task Everybody_takes_their_own_data_along_and_nobody_elses(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        await app.AddAsync("lee", app.World.Rowan, Role.Lead);
        using var amara = await app.SignedInAsync("amara");

        var text = await amara.GetStringAsync("/account/export", Cancel);

        using var data = JsonDocument.Parse(text);
        data.RootElement.GetProperty("account").GetProperty("email").GetString().ShouldBe("amara@example.org");
        data.RootElement.GetProperty("person").GetProperty("roles")[0].GetProperty("organisation").GetString().ShouldBe("Rowan ward");
        text.ShouldNotContain("lee@example.org");
        text.ShouldNotContain("passwordHash", Case.Insensitive);
    }

    [Theory, EachDatabase]
    public async Task Who_has_no_role_left_is_looked_after_where_the_last_one_ended(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        var rosa = await app.ActorAsync(await app.AddAsync("rosa", app.World.Hazel, Role.Administrator));
        var lee = await app.ActorAsync(await app.AddAsync("lee", app.World.Rowan, Role.Lead));
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        var person = amara.Person!.Value;
        await using (var db = app.World.Open())
        {
            var last = await db.Memberships.SingleAsync(held => held.Person == person, Cancel);
            (await app.AskAsync((EndMembershipHandler end) => end.Handle(new(last.Id), amara, Cancel))).ShouldBe(Outcome.Accepted);
        }

        foreach (var other in new[] { rosa, lee })
            (await DeactivateAsync(app, person, other)).ShouldBe(Outcome.NotFound);
        (await DeactivateAsync(app, person, ines)).ShouldBe(Outcome.Accepted);
        (await ActivateAsync(app, person, ines)).ShouldBe(Outcome.Accepted);
        using (var browser = await app.SignedInAsync("ines"))
            (await browser.GetStringAsync($"/people/{person.Value}", Cancel)).ShouldContain("amara@example.org");
        (await DeactivateAsync(app, person, ines)).ShouldBe(Outcome.Accepted);
        (await ForgetAsync(app, who: amara, by: ines)).ShouldBe(Outcome.Accepted);

        await using var after = app.World.Open();
        (await after.Departures.CountAsync(Cancel)).ShouldBe(0);
        (await after.People.SingleAsync(known => known.Id == person, Cancel)).Name.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Who_found_a_role_elsewhere_is_looked_after_there_alone(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        var otto = await app.ActorAsync(await app.AddAsync("otto", app.World.Southmere, Role.Administrator));
        var bo = await app.AddAsync("bo", app.World.Alder, Role.Member);
        await using (var db = app.World.Open())
        {
            db.Add(new Departure(bo, app.World.Rowan, app.Clock.GetUtcNow()));
            await db.SaveChangesAsync(Cancel);
        }

        (await DeactivateAsync(app, bo, ines)).ShouldBe(Outcome.NotFound);
        (await DeactivateAsync(app, bo, otto)).ShouldBe(Outcome.Accepted);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Task<Outcome> ForgetAsync(RunningApp app, Actor who, Actor by, bool sure = true) =>
        app.AskAsync((BeForgottenHandler forget) => forget.Handle(new(who.Person!.Value, sure, new(RunningApp.Password)), by, Cancel));

    private static Task<Outcome> DeactivateAsync(RunningApp app, PersonId person, Actor by) => app.AskAsync((DeactivateAccountHandler deactivate) => deactivate.Handle(new(person), by, Cancel));

    private static Task<Outcome> ActivateAsync(RunningApp app, PersonId person, Actor by) => app.AskAsync((ActivateAccountHandler activate) => activate.Handle(new(person), by, Cancel));

    private static async Task<string> TrySignInAsync(RunningApp app)
    {
        using var browser = app.Browser();
        var answer = await RunningApp.SubmitAsync(browser, "/sign-in", "sign-in", null, ("Email", "amara@example.org"), ("Password", RunningApp.Password));
        return await answer.Content.ReadAsStringAsync(Cancel);
    }
}
