using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Projects;

public sealed class StakeholderTests
{
    private static readonly StakeholderWords Night = new("The night staff", "Fewer alarms", Say.IsAsked, Support.Unsure, "You will walk less.");

    [Theory, EachDatabase]
    public async Task Those_who_decide_stand_first_and_nobody_overwrites_what_they_have_not_seen(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        await using var db = world.Open();
        var note = new NoteStakeholderHandler(db, world.Clock);
        (await note.Handle(new(project, Night), world.Amara, Cancel)).ShouldBe(Outcome.Accepted);
        (await note.Handle(new(project, Night with { Name = "Estates", Say = Say.Decides }), world.Amara, Cancel)).ShouldBe(Outcome.Accepted);
        var night = await db.Stakeholders.SingleAsync(one => one.Name == "The night staff", Cancel);

        var change = new ChangeStakeholderHandler(db, world.Clock);
        (await change.Handle(new(night.Id, Night with { Support = Support.For }, 1), world.Amara, Cancel)).ShouldBe(Outcome.Accepted);
        (await change.Handle(new(night.Id, Night, 1), world.Amara, Cancel)).ShouldBe(Outcome.Overtaken);

        var map = await new FindStakeholders(db, new(db, world.Clock)).Handle(project, world.Amara, Cancel);
        map!.All.Select(one => (one.Name, one.Support)).ShouldBe([("Estates", Support.Unsure), ("The night staff", Support.For)]);
        (await new RemoveStakeholderHandler(db, world.Clock).Handle(new(night.Id, 1), world.Amara, Cancel)).ShouldBe(Outcome.Overtaken);
        (await new RemoveStakeholderHandler(db, world.Clock).Handle(new(night.Id, 2), world.Amara, Cancel)).ShouldBe(Outcome.Accepted);
        (await db.AuditEvents.OrderBy(e => e.Number).Select(e => e.Deed).ToListAsync(Cancel))[^3..].ShouldBe(["StakeholderNoted", "StakeholderChanged", "StakeholderRemoved"]);
    }

    [Theory, EachDatabase]
    public async Task What_is_closed_stays_as_it_was(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        await using var db = world.Open();
        await new NoteStakeholderHandler(db, world.Clock).Handle(new(project, Night), world.Amara, Cancel);
        var night = (await db.Stakeholders.SingleAsync(Cancel)).Id;
        await Work.CloseAsync(world, project, new(ClosingOutcome.Achieved, Shortfalls.None, "", ""), world.Amara);

        (await new NoteStakeholderHandler(db, world.Clock).Handle(new(project, Night), world.Amara, Cancel)).Refusals.Single().Words.ShouldBe("ProjectIsClosed");
        (await new ChangeStakeholderHandler(db, world.Clock).Handle(new(night, Night, 1), world.Amara, Cancel)).Refusals.Single().Words.ShouldBe("ProjectIsClosed");
        (await new RemoveStakeholderHandler(db, world.Clock).Handle(new(night, 1), world.Amara, Cancel)).Refusals.Single().Words.ShouldBe("ProjectIsClosed");
    }

    [Theory, EachDatabase]
    public async Task There_is_an_end_to_how_many_stand_on_a_map(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        await using var db = world.Open();
        for (var i = 0; i < Stakeholder.Most; i++)
        {
            Stakeholder.Note(Guid.CreateVersion7(world.Clock.GetUtcNow()), project, Night, out var noted);
            db.Add(noted!);
        }

        await db.SaveChangesAsync(Cancel);

        (await new NoteStakeholderHandler(db, world.Clock).Handle(new(project, Night), world.Amara, Cancel)).Refusals.Single().Words.ShouldBe("StakeholdersTooMany");
    }

    [Fact]
    public void Refuses_what_says_nothing_is_too_long_or_unknown()
    {
        var outcome = Stakeholder.Note(default, default, new(" ", new string('x', 501), (Say)9, (Support)9, new string('x', 501)), out var noted);

        noted.ShouldBeNull();
        outcome.Refusals.Select(refusal => refusal.Field).ShouldBe(["Name", "Affected", "Pitch", "Say", "Support"]);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
