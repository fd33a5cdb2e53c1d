using System.Net;
using System.Text.RegularExpressions;
using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.People;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.People;

/// <summary>From the link to the role: invitations are good once, for a fortnight, and for one role.</summary>
public sealed partial class InvitationTests
{
    [Theory, EachDatabase]
    public async Task Brings_somebody_new_to_a_role_and_no_further(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var link = await InviteAsync(app, "bo@example.org", Role.Lead);
        using var bo = app.Browser();

        (await bo.GetStringAsync(link, Cancel)).ShouldContain("Welcome to Rowan ward");
        var answer = await RunningApp.SubmitAsync(bo, link, "accept", null, ("PreferredName", "Bo"), ("Password", RunningApp.Password));

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await bo.GetStringAsync("/organisations", Cancel)).ShouldContain("Rowan ward");
        (await bo.GetAsync("/organisations/" + app.World.Hazel.Value, Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await using var db = app.World.Open();
        (await db.Memberships.Where(held => held.Organisation == app.World.Rowan).Select(held => held.Role).ToListAsync(Cancel)).ShouldBe([Role.Lead]);
    }

    [Theory, EachDatabase]
    public async Task Opens_once(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var link = await InviteAsync(app, "bo@example.org", Role.Lead);
        using var bo = app.Browser();
        using var mallory = app.Browser();
        var opened = await mallory.GetStringAsync(link, Cancel);
        await RunningApp.SubmitAsync(bo, link, "accept", null, ("PreferredName", "Bo"), ("Password", RunningApp.Password));

        await RunningApp.SendAsync(mallory, link, opened, "accept", [("PreferredName", "Mallory"), ("Password", RunningApp.Password)]);

        var gone = await mallory.GetAsync(link, Cancel);
        gone.StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await gone.Content.ReadAsStringAsync(Cancel)).ShouldContain("Ask whoever invited you for a new one");
        await using var db = app.World.Open();
        (await db.Users.CountAsync(account => account.PreferredName == "Mallory", Cancel)).ShouldBe(0);
        (await db.Invitations.CountAsync(Cancel)).ShouldBe(0);
    }

    [Theory, EachDatabase]
    public async Task Ends_after_a_fortnight(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var link = await InviteAsync(app, "bo@example.org", Role.Lead);
        await using (var db = app.World.Open())
            await db.Invitations.ExecuteUpdateAsync(set => set.SetProperty(open => open.Until, app.Services.Now() - TimeSpan.FromSeconds(1)), Cancel);
        using var bo = app.Browser();

        (await bo.GetAsync(link, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Theory, EachDatabase]
    public async Task Is_worth_nothing_once_withdrawn_or_replaced(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var first = await InviteAsync(app, "bo@example.org", Role.Lead);
        var second = await InviteAsync(app, "bo@example.org", Role.Lead, signedUp: true);
        using var bo = app.Browser();
        (await bo.GetAsync(first, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await bo.GetAsync(second, Cancel)).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var ines = await app.SignedInAsync("ines");
        await using var db = app.World.Open();
        var id = (await db.Invitations.SingleAsync(Cancel)).Id;
        (await RunningApp.SubmitAsync(ines, People(app), "withdraw", null, ("Row", id.ToString()))).StatusCode.ShouldBe(HttpStatusCode.Found);

        (await bo.GetAsync(second, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Theory, EachDatabase]
    public async Task Adds_the_role_to_an_account_that_is_signed_in(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var person = await app.AddAsync("bo", app.World.Alder, Role.Member);
        var link = await InviteAsync(app, "bo@example.org", Role.Coach);
        using var stranger = app.Browser();
        (await stranger.GetStringAsync(link, Cancel)).ShouldContain("has an account already");
        using var bo = await app.SignedInAsync("bo");

        (await RunningApp.SubmitAsync(bo, link, "accept")).StatusCode.ShouldBe(HttpStatusCode.Found);

        await using var db = app.World.Open();
        (await db.Memberships.Where(held => held.Person == person).Select(held => held.Role).OrderBy(role => role).ToListAsync(Cancel)).ShouldBe([Role.Coach, Role.Member]);
    }

    [Theory, EachDatabase]
    public async Task A_partner_chooses_what_to_do(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var link = await InviteAsync(app, "bo@example.org", Role.Partner);
        using var bo = app.Browser();

        await RunningApp.SubmitAsync(bo, link, "accept", null, ("PreferredName", "Bo"), ("Password", RunningApp.Password), ("Parts", "TellingTheirStory"), ("Parts", "PartnerInCoproduction"));

        await using var db = app.World.Open();
        var parts = await db.PartnerParts.OrderBy(part => part.Role).ToListAsync(Cancel);
        parts.Select(part => part.Role).ShouldBe([PartnerRole.PartnerInCoproduction, PartnerRole.TellingTheirStory], ignoreOrder: true);
        parts.ShouldAllBe(part => part.Since != null);
    }

    [Theory, EachDatabase]
    public async Task Keeps_neither_the_word_of_the_link_nor_the_address_longer_than_needed(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var link = await InviteAsync(app, "bo@example.org", Role.Lead);

        await using var db = app.World.Open();
        (await db.Invitations.SingleAsync(Cancel)).SecretHash.ShouldNotBe(link.Split('/')[^1]);
        (await db.AuditEvents.CountAsync(told => told.Details.Contains("bo@example"), Cancel)).ShouldBe(0);
    }

    [Theory, EachDatabase]
    public async Task Is_worth_nothing_once_the_inviter_has_no_power_there(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var link = await InviteAsync(app, "bo@example.org", Role.Administrator);
        using var bo = app.Browser();
        var opened = await bo.GetStringAsync(link, Cancel);
        await using (var db = app.World.Open())
            await db.Memberships.Where(held => held.Role == Role.Administrator).ExecuteUpdateAsync(set => set.SetProperty(held => held.Role, Role.Member), Cancel);

        await RunningApp.SendAsync(bo, link, opened, "accept", [("PreferredName", "Bo"), ("Password", RunningApp.Password)]);

        (await bo.GetAsync(link, Cancel)).StatusCode.ShouldBe(HttpStatusCode.Gone);
        (await app.World.Open().Users.CountAsync(account => account.PreferredName == "Bo", Cancel)).ShouldBe(0);
    }

    [Theory, EachDatabase]
    public async Task Goes_with_the_account_of_the_inviter(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var rosa = await app.AddAsync("rosa", app.World.Rowan, Role.Administrator);
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        await app.AskAsync(async (InviteHandler invite) => await invite.Handle(new(app.World.Rowan, "bo@example.org", Role.Administrator), await app.ActorAsync(rosa), Cancel));

        (await app.AskAsync((DeactivateAccountHandler deactivate) => deactivate.Handle(new(rosa), ines, Cancel))).ShouldBe(Shared.Basics.Outcome.Accepted);

        (await app.World.Open().Invitations.CountAsync(Cancel)).ShouldBe(0);
    }

    [Theory, EachDatabase]
    public async Task Knows_an_address_however_it_is_written(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var link = await InviteAsync(app, "Zoë@Example.org", Role.Lead);
        var ines = await app.ActorAsync(await app.World.Open().Users.Where(account => account.PreferredName == "ines").Select(account => account.Person).SingleAsync(Cancel));
        await app.AskAsync((InviteHandler invite) => invite.Handle(new(app.World.Rowan, "ZOË@example.org", Role.Lead), ines, Cancel));
        (await app.World.Open().Invitations.CountAsync(Cancel)).ShouldBe(1, "the second replaces the first");
        link.ShouldNotBeEmpty();

        await app.AddAsync("bo", app.World.Rowan, Role.Lead);
        (await app.AskAsync((InviteHandler invite) => invite.Handle(new(app.World.Rowan, "BO@EXAMPLE.ORG", Role.Lead), ines, Cancel))).Outcome.Refusals.Single().Words.ShouldBe("AlreadyMember");
        var other = await InviteAsync(app, "Bo@Example.Org", Role.Coach, signedUp: true);
        using var stranger = app.Browser();
        (await stranger.GetStringAsync(other, Cancel)).ShouldContain("has an account already");
    }

    [Fact]
    public async Task Nobody_writes_to_strangers_without_end()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite, allowance: 1);
        var (ines, otto) = (await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator)), await app.ActorAsync(await app.AddAsync("otto", app.World.Southmere, Role.Administrator)));

        for (var i = 0; i < Limit.InvitationsToOne.Most; i++)
            (await TryAsync(app, app.World.Rowan, "bo@example.org", ines)).IsAccepted.ShouldBeTrue();
        (await TryAsync(app, app.World.Rowan, "BO@example.org", ines)).Refusals.Single().Words.ShouldBe("InvitedTooOften");
        (await TryAsync(app, app.World.Alder, "bo@example.org", otto)).Refusals.Single().Words.ShouldBe("InvitedTooOften", "whoever invites");
        for (var i = 0; i < Limit.OwnInvitations.Most - Limit.InvitationsToOne.Most - 1; i++)
            (await TryAsync(app, app.World.Rowan, $"person{i}@example.org", ines)).IsAccepted.ShouldBeTrue();
        (await TryAsync(app, app.World.Rowan, "one-more@example.org", ines)).Refusals.Single().Words.ShouldBe("InvitedTooOften");
        app.Clock.Pass(TimeSpan.FromDays(1));
        (await TryAsync(app, app.World.Rowan, "bo@example.org", ines)).IsAccepted.ShouldBeTrue();
    }

    [Fact]
    public async Task Shows_the_link_where_no_letter_can_bring_it()
    {
        await using var app = await RunningApp.StartAsync(DatabaseKind.Sqlite, mail: false);
        await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        using var ines = await app.SignedInAsync("ines");

        var answer = await RunningApp.SubmitAsync(ines, People(app), "invite", null, ("Email", "bo@example.org"), ("InvitedRole", "Lead"));

        Link().IsMatch(await answer.Content.ReadAsStringAsync(Cancel)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("no address")]
    [InlineData("Bo <bo@example.org>")]
    [InlineData("bo@example.org\r\nBcc: all@example.org")]
    public void Refuses_what_is_no_address(string email) => Invitation.Check(email, Role.Member).Refusals.Single().Field.ShouldBe("Email");

    private static async Task<Shared.Basics.Outcome> TryAsync(RunningApp app, OrganisationId place, string email, Actor actor) =>
        (await app.AskAsync((InviteHandler invite) => invite.Handle(new(place, email, Role.Reader), actor, Cancel))).Outcome;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static string People(RunningApp app) => $"/organisations/{app.World.Rowan.Value}/people";

    private static async Task<string> InviteAsync(RunningApp app, string email, Role role, bool signedUp = false)
    {
        if (!signedUp)
            await app.AddAsync("ines", app.World.Northmoor, Role.Administrator);
        using var ines = await app.SignedInAsync("ines");
        var answer = await RunningApp.SubmitAsync(ines, People(app), "invite", null, ("Email", email), ("InvitedRole", role.ToString()));
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldNotContain("/invitations/", customMessage: "the link goes to the address alone");
        return Link().Match((await app.Mail.NextAsync()).Text).Value;
    }

    [GeneratedRegex("/invitations/[0-9a-f]{64}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
