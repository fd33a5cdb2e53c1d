using Cairn.Organisations;
using Cairn.People;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.People;

public sealed class MembershipTests
{
    [Theory, EachDatabase]
    public async Task An_administrator_gives_a_role_and_ends_it(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var amara = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));

        (await app.AskAsync((AppointHandler appoint) => appoint.Handle(new(app.World.Hazel, amara, Role.Coach), ines, Cancel))).ShouldBe(Outcome.Accepted);
        await using var db = app.World.Open();
        var given = await db.Memberships.SingleAsync(held => held.Organisation == app.World.Hazel, Cancel);
        (await app.AskAsync((EndMembershipHandler end) => end.Handle(new(given.Id), ines, Cancel))).ShouldBe(Outcome.Accepted);

        (await db.Memberships.Where(held => held.Person == amara).CountAsync(Cancel)).ShouldBe(1);
        foreach (var concerned in new[] { app.World.Hazel.Subject, amara.Subject })
            (await db.AuditEvents.Where(told => told.Subject == concerned).OrderBy(told => told.Number).Select(told => told.Deed).ToListAsync(Cancel)).ShouldBe(["RoleGiven", "RoleEnded"], concerned);
    }

    [Theory, EachDatabase]
    public async Task Somebody_must_remain_to_administer(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        var rowan = await app.ActorAsync(await app.AddAsync("rosa", app.World.Rowan, Role.Administrator));
        await using var db = app.World.Open();

        (await EndOwnAsync(app, ines)).Refusals.Single().Words.ShouldBe("LastAdministrator");
        (await EndOwnAsync(app, rowan)).ShouldBe(Outcome.Accepted, "there is one above");
    }

    [Theory, EachDatabase]
    public async Task Nobody_appoints_people_they_cannot_see(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var alder = await app.AddAsync("ada", app.World.Alder, Role.Member);
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));

        (await app.AskAsync((AppointHandler appoint) => appoint.Handle(new(app.World.Rowan, alder, Role.Member), ines, Cancel))).ShouldBe(Outcome.NotFound);
    }

    [Theory, EachDatabase]
    public async Task Of_two_clicks_at_once_one_gives_the_role(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        var carla = await app.AddAsync("carla", app.World.Rowan, Role.Partner);

        for (var round = 0; round < 5; round++)
        {
            var role = (Role)((int)Role.Coach + round);
            var given = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => app.AskAsync((AppointHandler appoint) => appoint.Handle(new(app.World.Rowan, carla, role), ines, Cancel)), Cancel)));
            given.Count(outcome => outcome.IsAccepted).ShouldBe(1);
        }

        var proposed = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => app.AskAsync((ProposePartHandler propose) => propose.Handle(new(app.World.Rowan, carla, PartnerRole.RepresentingAGroup), ines, Cancel)), Cancel)));
        proposed.Count(outcome => outcome.IsAccepted).ShouldBe(1);
    }

    [Theory, EachDatabase]
    public async Task What_somebody_was_as_a_partner_ends_with_that_role(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var ines = await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator));
        var carla = await app.AddAsync("carla", app.World.Rowan, Role.Partner);
        await app.AskAsync((AppointHandler appoint) => appoint.Handle(new(app.World.Rowan, carla, Role.Member), ines, Cancel));
        await app.AskAsync(async (ProposePartHandler choose) => await choose.Handle(new(app.World.Rowan, carla, PartnerRole.TellingTheirStory), await app.ActorAsync(carla), Cancel));
        await using var db = app.World.Open();
        var partner = await db.Memberships.SingleAsync(held => held.Person == carla && held.Role == Role.Partner, Cancel);

        (await app.AskAsync((EndMembershipHandler end) => end.Handle(new(partner.Id), ines, Cancel))).ShouldBe(Outcome.Accepted);

        (await db.PartnerParts.CountAsync(Cancel)).ShouldBe(0);
        (await db.AuditEvents.CountAsync(told => told.Subject == carla.Subject && told.Deed == "PartEnded", Cancel)).ShouldBe(1);
        (await app.AskAsync((FindPerson find) => find.Handle(carla, ines, Cancel))).ShouldNotBeNull().Parts.ShouldBeEmpty();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<Outcome> EndOwnAsync(RunningApp app, Actor actor)
    {
        await using var db = app.World.Open();
        var own = await db.Memberships.SingleAsync(held => held.Person == actor.Person, Cancel);
        return await app.AskAsync((EndMembershipHandler end) => end.Handle(new(own.Id), actor, Cancel));
    }
}
