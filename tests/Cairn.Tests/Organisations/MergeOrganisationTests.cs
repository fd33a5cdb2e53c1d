using System.Net;
using Cairn.Organisations;
using Cairn.People;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Organisations;

public sealed class MergeOrganisationTests
{
    [Theory, EachDatabase]
    public async Task Parts_people_and_priorities_come_along(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var amara = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        await app.AskAsync((FoundOrganisationHandler found) => found.Handle(new(app.World.Rowan, new("Bay", OrganisationType.Team, OrganisationLevel.Micro)), ines, Cancel));
        await app.AskAsync((SetPriorityHandler set) => set.Handle(new(app.World.Rowan, new("Fewer falls", "", new(2026, 1, 1), null)), ines, Cancel));
        await app.AskAsync((InviteHandler invite) => invite.Handle(new(app.World.Rowan, "bo@example.org", Role.Lead), ines, Cancel));

        (await MergeAsync(app, app.World.Rowan, app.World.Hazel, ines)).ShouldBe(Outcome.Accepted);

        await using var db = app.World.Open();
        (await db.Organisations.SingleAsync(o => o.Name == "Bay", Cancel)).Parent.ShouldBe(app.World.Hazel);
        (await db.Memberships.SingleAsync(held => held.Person == amara, Cancel)).Organisation.ShouldBe(app.World.Hazel);
        (await db.Priorities.SingleAsync(Cancel)).Organisation.ShouldBe(app.World.Hazel);
        (await db.Invitations.SingleAsync(Cancel)).Organisation.ShouldBe(app.World.Hazel);
        (await db.OrganisationLines.CountAsync(line => line.Above == app.World.Rowan || line.Below == app.World.Rowan, Cancel)).ShouldBe(0);
        (await db.OrganisationLines.CountAsync(line => line.Above == app.World.Hazel, Cancel)).ShouldBe(2);
    }

    [Theory, EachDatabase]
    public async Task The_old_address_leads_to_the_new(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        await app.AddAsync("otto", app.World.Southmere, Role.Administrator);
        await MergeAsync(app, app.World.Rowan, app.World.Hazel, ines);

        using var browser = await app.SignedInAsync("ines");
        using var stranger = await app.SignedInAsync("otto");

        var answer = await browser.GetAsync("/organisations/" + app.World.Rowan.Value, Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain("Hazel ward");
        (await (await stranger.GetAsync("/organisations/" + app.World.Rowan.Value, Cancel)).Content.ReadAsStringAsync(Cancel)).ShouldNotContain("Hazel ward");
        (await browser.GetStringAsync("/organisations", Cancel)).ShouldNotContain("Rowan ward");
    }

    [Theory, EachDatabase]
    public async Task Who_administered_it_gains_no_power_over_the_other(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var rosa = await app.AddAsync("rosa", app.World.Rowan, Role.Administrator);
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        await app.AskAsync((InviteHandler invite) => invite.Handle(new(app.World.Rowan, "bo@example.org", Role.Administrator), ines, Cancel));

        await MergeAsync(app, app.World.Rowan, app.World.Hazel, ines);

        await using var db = app.World.Open();
        (await db.Memberships.SingleAsync(held => held.Person == rosa, Cancel)).Role.ShouldBe(Role.Member);
        (await db.Invitations.CountAsync(Cancel)).ShouldBe(0);
    }

    [Theory, EachDatabase]
    public async Task Tells_everybody_what_became_of_their_role(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var rosa = await app.AddAsync("rosa", app.World.Rowan, Role.Administrator);
        var amara = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));

        await MergeAsync(app, app.World.Rowan, app.World.Hazel, ines);

        await using var db = app.World.Open();
        (await db.AuditEvents.SingleAsync(told => told.Subject == rosa.Subject, Cancel)).Deed.ShouldBe("RoleMadeMember");
        (await db.AuditEvents.SingleAsync(told => told.Subject == amara.Subject, Cancel)).Deed.ShouldBe("RoleMoved");
        using var browser = await app.SignedInAsync("rosa");
        (await browser.GetStringAsync("/notices", Cancel)).ShouldContain("Rowan ward became part of Hazel ward. You administered it; there you are a member.");
        (await browser.GetStringAsync("/account/data", Cancel)).ShouldContain("a merger made a member of an administrator");
    }

    [Theory, EachDatabase]
    public async Task Is_refused_into_itself_its_parts_and_what_is_not_run(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        var lee = await app.ActorAsync(await app.AddAsync("lee", app.World.Trust, Role.Lead));

        (await MergeAsync(app, app.World.Trust, app.World.Rowan, ines)).Refusals.Single().Words.ShouldBe("OrganisationMergedIntoItself");
        (await MergeAsync(app, app.World.Rowan, app.World.Rowan, ines)).Refusals.Single().Words.ShouldBe("OrganisationMergedIntoItself");
        (await MergeAsync(app, app.World.Rowan, app.World.Alder, ines)).ShouldBe(Outcome.NotFound);
        (await MergeAsync(app, app.World.Rowan, app.World.Hazel, lee)).ShouldBe(Outcome.NotAllowed);
    }

    [Theory, EachDatabase]
    public async Task Brings_nothing_under_a_wider_level(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        await using (var db = app.World.Open())
            await db.Organisations.Where(o => o.Id == app.World.Rowan).ExecuteUpdateAsync(set => set.SetProperty(o => o.Privacy, PrivacyLevel.Confidential), Cancel);

        (await MergeAsync(app, app.World.Rowan, app.World.Hazel, ines)).Refusals.Single().Words.ShouldBe("MergeWidensPrivacy");
        (await MergeAsync(app, app.World.Hazel, app.World.Rowan, ines)).ShouldBe(Outcome.Accepted);
    }

    [Theory, EachDatabase]
    public async Task Takes_nothing_from_those_above_unasked(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var rosa = await app.AddAsync("rosa", app.World.Rowan, Role.Administrator);
        await using (var db = app.World.Open())
        {
            db.Add(new Membership(Guid.CreateVersion7(app.Clock.GetUtcNow()), rosa, app.World.Alder, Role.Administrator, app.Clock.GetUtcNow()));
            await db.SaveChangesAsync(Cancel);
        }

        var actor = await app.ActorAsync(rosa);
        (await MergeAsync(app, app.World.Rowan, app.World.Alder, actor)).ShouldBe(Outcome.NotAllowed);
        (await app.AskAsync((MoveOrganisationHandler move) => move.Handle(new(app.World.Rowan, app.World.Alder, 1), actor, Cancel))).ShouldBe(Outcome.NotAllowed);
        (await app.AskAsync((ListDestinations list) => list.Handle(app.World.Rowan, actor, Cancel))).ShouldBeEmpty();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Task<Outcome> MergeAsync(RunningApp app, OrganisationId organisation, OrganisationId into, Actor actor) =>
        app.AskAsync((MergeOrganisationHandler merge) => merge.Handle(new(organisation, into, 1), actor, Cancel));
}
