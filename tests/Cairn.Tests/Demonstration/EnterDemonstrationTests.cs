using System.Net;
using Cairn.Accounts;
using Cairn.Demonstration;
using Cairn.Organisations;
using Cairn.Tests.Databases;
using Cairn.Tests.Language;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Tests.Demonstration;

public sealed class EnterDemonstrationTests
{
    [Theory, EachDatabase]
    public async Task A_visitor_is_led_in_and_may_be_anybody(DatabaseKind kind)
    {
        await using var app = await DemonstrationApp.StartAsync(kind);
        using var browser = app.Browser();

        (await browser.GetAsync("/", Cancel)).Headers.Location!.ToString().ShouldBe("/demonstration");
        (await browser.GetAsync("/sign-in?return=%2Fpeople", Cancel)).Headers.Location!.ToString().ShouldBe("/demonstration?return=%2Fpeople");
        var page = await browser.GetStringAsync("/demonstration", Cancel);
        page.ShouldContain("This is a demonstration.");
        page.ShouldContain("Amara Okafor");
        (await app.EnterAsync(browser, "Amara Okafor", "/people")).Headers.Location!.ToString().ShouldBe("/people");

        var people = await browser.GetStringAsync("/people", Cancel);
        people.ShouldContain("Carla Rossi");
        people.ShouldContain("This is a demonstration.");
        people.ShouldContain("cairn serve --empty --data FOLDER");
        (await app.EnterAsync(browser, "Ines Moreau")).Headers.Location!.ToString().ShouldBe("/organisations");
        (await browser.GetStringAsync("/account", Cancel)).ShouldContain("Ines Moreau");
        await using var db = app.World.Open();
        (await db.Sessions.CountAsync(Cancel)).ShouldBe(1, "who becomes somebody else is no longer who they were");
    }

    [Theory, EachDatabase]
    public async Task Nobody_is_led_to_another_site(DatabaseKind kind)
    {
        await using var app = await DemonstrationApp.StartAsync(kind);
        using var browser = app.Browser();

        (await app.EnterAsync(browser, "Amara Okafor", "//evil.example")).Headers.Location!.ToString().ShouldBe("/organisations");
    }

    [Theory, EachDatabase]
    public async Task Every_group_and_every_person_can_be_entered(DatabaseKind kind)
    {
        await using var app = await DemonstrationApp.StartAsync(kind);

        var groups = await app.AskAsync<ListDemonstrationPeople, IReadOnlyList<DemonstrationGroup>>(list => list.Handle(Cancel));

        groups.Select(group => group.Part).ShouldBe(Enum.GetValues<DemonstrationPart>());
        groups.SelectMany(group => group.People).ShouldAllBe(person => person.Roles.Count > 0 && person.Title.Length > 0);
        foreach (var person in groups.SelectMany(group => group.People))
        {
            using var browser = await app.EnteredAsync(person.Name);
            (await browser.GetAsync("/organisations", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK, person.Name);
        }
    }

    [Theory, EachDatabase]
    public async Task An_invented_administrator_owes_no_second_factor(DatabaseKind kind)
    {
        await using var app = await DemonstrationApp.StartAsync(kind);
        using var ines = await app.EnteredAsync("Ines Moreau");

        (await ines.GetStringAsync("/organisations", Cancel)).ShouldNotContain("duty");
    }

    [Theory, EachDatabase]
    public async Task Without_a_demonstration_there_is_nothing_to_enter(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var amara = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var nobody = app.Browser();
        using var somebody = await app.SignedInAsync("amara");

        foreach (var browser in new[] { nobody, somebody })
        {
            (await browser.GetAsync("/demonstration", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await browser.GetStringAsync("/sign-in", Cancel)).ShouldNotContain("demonstration");
            foreach (var address in new[] { "/demonstration", "/Demonstration/Entrance", "/demonstration/entrance" })
            {
                (await RunningApp.SubmitAsync(browser, "/sign-in", "", address, ("Person", amara.Value.ToString()))).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
                (await browser.PostAsync(address, null, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
            }
        }

        await using var db = app.World.Open();
        (await db.Sessions.CountAsync(Cancel)).ShouldBe(1, "only the one that a password opened");
    }

    [Theory, EachDatabase]
    public async Task Before_it_is_set_up_there_is_nothing_to_enter(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind, empty: true);
        using var browser = app.Browser();

        (await browser.GetAsync("/demonstration", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await app.Services.MakeDemonstrationAsync(Cancel);
        (await browser.GetAsync("/demonstration", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK, "another node made it");
    }

    [Theory, EachDatabase]
    public async Task Only_the_invented_are_entered_and_only_with_the_token_of_the_page(DatabaseKind kind)
    {
        await using var app = await DemonstrationApp.StartAsync(kind);
        await using var db = app.World.Open();
        var guest = await app.AddAsync("guest", (await db.Organisations.SingleAsync(o => o.Name == "Rowan ward", Cancel)).Id, Role.Member);
        using var browser = app.Browser();

        foreach (var person in new[] { guest.Value.ToString(), Guid.Empty.ToString(), "", "amara" })
            (await RunningApp.SubmitAsync(browser, "/demonstration", "", "/demonstration/entrance", ("Person", person))).StatusCode.ShouldBe(HttpStatusCode.NotFound, person);
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("Person", (await app.PersonAsync("Amara Okafor")).Value.ToString())]);
        (await browser.PostAsync("/demonstration/entrance", content, Cancel)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await browser.GetStringAsync("/demonstration", Cancel)).ShouldNotContain("guest");

        (await browser.GetAsync("/sign-in?by=password", Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await RunningApp.SubmitAsync(browser, "/sign-in?by=password", "sign-in", "/sign-in", ("Email", "guest@example.org"), ("Password", RunningApp.Password))).StatusCode.ShouldBe(HttpStatusCode.Found, "a guest has a password");
    }

    [Theory, EachDatabase]
    public async Task Who_was_deactivated_is_not_offered_and_nobody_is_forgotten(DatabaseKind kind)
    {
        await using var app = await DemonstrationApp.StartAsync(kind);
        var (amara, carla) = (await app.PersonAsync("Amara Okafor"), await app.PersonAsync("Carla Rossi"));
        var ines = await app.ActorAsync(await app.PersonAsync("Ines Moreau"));
        (await app.AskAsync<DeactivateAccountHandler, Shared.Basics.Outcome>(verb => verb.Handle(new(amara), ines, Cancel))).IsAccepted.ShouldBeTrue();
        (await app.AskAsync<BeForgottenHandler, Shared.Basics.Outcome>(verb => verb.Handle(new(carla, IsSure: true), ines, Cancel))).Refusals.Single().Words.ShouldBe("DemonstrationPersonStays");
        using var browser = app.Browser();

        var page = await browser.GetStringAsync("/demonstration", Cancel);
        page.ShouldNotContain("Amara Okafor");
        page.ShouldContain("Carla Rossi");
        foreach (var person in new[] { amara })
            (await RunningApp.SubmitAsync(browser, "/demonstration", "", "/demonstration/entrance", ("Person", person.Value.ToString()))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task No_letter_leaves_a_demonstration()
    {
        await using var app = await DemonstrationApp.StartAsync(DatabaseKind.Sqlite);
        await using var own = await RunningApp.StartAsync(DatabaseKind.Sqlite);
        foreach (var (one, isSent) in new[] { (app, false), (own, true) })
        {
            await one.Browser().GetAsync("/", Cancel);
            var mailer = new DemonstrationMailer(one.Mail, one.Services.GetRequiredService<FindDemonstration>());
            mailer.IsConfigured.ShouldBe(isSent);
            (await mailer.SendAsync(new("bo@example.org", "Hello", "Hello"), Cancel)).ShouldBe(isSent);
        }

        app.Mail.Letters.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Nobody_makes_one_of_them_their_own(DatabaseKind kind)
    {
        await using var app = await DemonstrationApp.StartAsync(kind);
        var amara = await app.PersonAsync("Amara Okafor");
        var ines = await app.ActorAsync(await app.PersonAsync("Ines Moreau"));
        var actor = await app.ActorAsync(amara);

        (await app.AskAsync((MakeTokenHandler make) => make.Handle(new("Mine", TokenScopes.Read, 7, new("")), actor, Cancel))).Outcome.Refusals.Single().Words.ShouldBe("DemonstrationPersonStays");
        (await app.AskAsync((BeginSecondFactorHandler begin) => begin.Handle(new(""), actor, Cancel))).Refusals.Single().Words.ShouldBe("DemonstrationPersonStays");
        (await app.AskAsync((MakeResetLinkHandler make) => make.Handle(new(amara), ines, Cancel))).Outcome.Refusals.Single().Words.ShouldBe("DemonstrationPersonStays");
        (await app.AskAsync((BeForgottenHandler forget) => forget.Handle(new(amara, IsSure: true, new("")), actor, Cancel))).Refusals.Single().Words.ShouldBe("DemonstrationPersonStays");
        var link = await app.AskAsync((ResetLinks links) => links.MakeAsync(amara.Value, null, Cancel));
        (await app.AskAsync((ResetPasswordHandler reset) => reset.Handle(new(link, RunningApp.Password), Cancel))).Refusals.Single().Words.ShouldBe("DemonstrationPersonStays");
    }

    [Fact]
    public async Task Public_places_are_read_without_signing_in_and_others_are_not_named()
    {
        await using var app = await DemonstrationApp.StartAsync(DatabaseKind.Sqlite);
        using var browser = app.Browser();

        foreach (var page in new[] { "/demonstration", "/sign-in?by=password" })
        {
            var text = await browser.GetStringAsync(page, Cancel);
            text.ShouldContain("Institute for Better Care");
            text.ShouldNotContain("Caring for colleagues");
        }

        await using var db = app.World.Open();
        var voices = await db.Organisations.SingleAsync(o => o.Name == "Northmoor Voices", Cancel);
        (await browser.GetStringAsync($"/organisations/{voices.Id.Value}", Cancel)).ShouldContain("Nothing about us without us");
    }

    [Fact]
    public async Task What_is_not_invented_comes_from_the_resources()
    {
        await using var app = await DemonstrationApp.StartAsync(DatabaseKind.Sqlite);
        using var browser = app.Browser();
        await RunningApp.SubmitAsync(browser, "/demonstration", "", "/language", ("language", "qps-ploc"));
        await using var db = app.World.Open();
        var invented = (await db.People.Select(person => person.Name).ToListAsync(Cancel))
            .Concat(await db.Organisations.Select(o => o.Name).ToListAsync(Cancel)).Concat(await db.Profiles.Select(profile => profile.Title).ToListAsync(Cancel))
            .OrderByDescending(name => name.Length).ToList();

        var texts = VisibleText.In(await browser.GetStringAsync("/demonstration", Cancel)).ToList();

        texts.ShouldNotBeEmpty();
        texts.Where(text => invented.Aggregate(VisibleText.WithoutPseudo(text), (left, name) => left.Replace(name, "", StringComparison.Ordinal)).Any(char.IsLetter)).ShouldBeEmpty();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
