using Cairn.Organisations;
using Cairn.People;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.People;

/// <summary>The roles of partners are theirs: others propose, partners say yes.</summary>
public sealed class PartnerTests
{
    [Theory, EachDatabase]
    public async Task A_role_that_is_proposed_begins_when_the_partner_says_yes(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (carer, ines) = await StartAsync(app);

        (await ProposeAsync(app, ines, carer)).ShouldBe(Outcome.Accepted);
        var part = await PartAsync(app);
        part.Since.ShouldBeNull();
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));
        (await SeenByAsync(app, amara)).ShouldBeEmpty("a colleague does not see what is only proposed");
        (await SeenByAsync(app, carer)).ShouldHaveSingleItem();
        (await SeenByAsync(app, ines)).ShouldHaveSingleItem();
        (await app.AskAsync((AcceptPartHandler accept) => accept.Handle(new(part.Id), ines, Cancel))).ShouldBe(Outcome.NotFound, "nobody says yes for another");
        (await app.AskAsync((AcceptPartHandler accept) => accept.Handle(new(part.Id), carer, Cancel))).ShouldBe(Outcome.Accepted);

        (await PartAsync(app)).Since.ShouldNotBeNull();
    }

    [Theory, EachDatabase]
    public async Task A_partner_chooses_and_leaves_at_will(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (carer, ines) = await StartAsync(app);

        (await ProposeAsync(app, carer, carer)).ShouldBe(Outcome.Accepted);
        (await ProposeAsync(app, ines, carer)).Refusals.Single().Words.ShouldBe("PartKnown");
        var part = await PartAsync(app);
        part.Since.ShouldNotBeNull();
        (await app.AskAsync((LeavePartHandler leave) => leave.Handle(new(part.Id), ines, Cancel))).ShouldBe(Outcome.NotFound, "nobody takes it away");
        (await app.AskAsync((LeavePartHandler leave) => leave.Handle(new(part.Id), carer, Cancel))).ShouldBe(Outcome.Accepted);

        await using var db = app.World.Open();
        (await db.PartnerParts.CountAsync(Cancel)).ShouldBe(0);
    }

    [Theory, EachDatabase]
    public async Task Only_partners_have_them_and_only_those_who_run_things_propose(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var (carer, ines) = await StartAsync(app);
        var amara = await app.ActorAsync(await app.AddAsync("amara", app.World.Rowan, Role.Member));

        (await ProposeAsync(app, amara, carer)).ShouldBe(Outcome.NotAllowed);
        (await ProposeAsync(app, ines, amara)).Refusals.Single().Words.ShouldBe("NotAPartner");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<IReadOnlyList<PartnerPart>> SeenByAsync(RunningApp app, Actor actor) =>
        [.. (await app.AskAsync((ListMembers list) => list.Handle(app.World.Rowan, actor, Cancel)))!.Members.SelectMany(member => member.Parts)];

    private static async Task<(Actor Carer, Actor Ines)> StartAsync(RunningApp app) => (
        await app.ActorAsync(await app.AddAsync("carla", app.World.Rowan, Role.Partner)),
        await app.ActorAsync(await app.AddAsync("ines", app.World.Northmoor, Role.Administrator)));

    private static Task<Outcome> ProposeAsync(RunningApp app, Actor by, Actor to) =>
        app.AskAsync((ProposePartHandler propose) => propose.Handle(new(app.World.Rowan, to.Person!.Value, PartnerRole.RepresentingAGroup), by, Cancel));

    private static async Task<PartnerPart> PartAsync(RunningApp app)
    {
        await using var db = app.World.Open();
        return await db.PartnerParts.SingleAsync(Cancel);
    }
}
