using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Projects;

public sealed class FollowUpTests
{
    [Theory, EachDatabase]
    public async Task A_closed_project_is_looked_at_again_once_its_time_has_come(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        await using var db = world.Open();
        var look = new LookAgainHandler(db, world.Clock);
        (await look.Handle(new(project, 6, Lasting.Gone, ""), world.Amara, Cancel)).Refusals.Single().Words.ShouldBe("ProjectNotClosed");
        await Work.CloseAsync(world, project, new(ClosingOutcome.Achieved, Shortfalls.None, "", ""), world.Amara);

        (await look.Handle(new(project, 6, Lasting.Gone, ""), world.Amara, Cancel)).Refusals.Single().Words.ShouldBe("FollowUpEarly");
        world.Clock.Pass(TimeSpan.FromDays(190));
        (await look.Handle(new(project, 12, Lasting.Gone, ""), world.Amara, Cancel)).Refusals.Single().Words.ShouldBe("FollowUpEarly");
        (await look.Handle(new(project, 6, LookAgainHandler.NoLasting, ""), world.Amara, Cancel)).Refusals.Single().Words.ShouldBe("LastingMissing");
        (await look.Handle(new(project, 6, Lasting.Partly, "Lights are broken"), world.Amara, Cancel)).ShouldBe(Outcome.Accepted);
        (await look.Handle(new(project, 6, Lasting.Partly, ""), world.Amara, Cancel)).Refusals.Single().Words.ShouldBe("FollowUpDone");

        var rows = await new FindFollowUps(db, world.Clock).Handle(await db.Closings.SingleAsync(Cancel), Cancel);
        rows.Select(row => (row.Months, row.Day, row.IsDue, row.Done?.Words)).ShouldBe([(6, new DateOnly(2026, 9, 2), false, "Lights are broken"), (12, new DateOnly(2027, 3, 2), false, null)]);
        (await db.AuditEvents.OrderBy(e => e.Number).LastAsync(Cancel)).Details.ShouldBe("""{"Months":6,"Lasting":"Partly"}""");
    }

    [Theory, EachDatabase]
    public async Task Aims_stand_under_their_purpose_and_priorities_show_who_works_on_them(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var falls = await Work.StartAsync(world);
        var calm = await Work.StartAsync(world, description: Work.Falls with { Title = "Calm nights" });
        await Work.StartAsync(world, description: Work.Falls with { Title = "No aim yet" });
        var closed = await Work.StartAsync(world, description: Work.Falls with { Title = "Over" });
        await Work.CloseAsync(world, closed, new(ClosingOutcome.Achieved, Shortfalls.None, "", ""), world.Amara);
        await using var db = world.Open();
        var (_, served) = await new Cairn.Organisations.SetPriorityHandler(db, world.Clock).Handle(new(world.Rowan, new("Safe nights", "", new(2026, 1, 1), null)), world.Ines, Cancel);
        await new Cairn.Organisations.SetPriorityHandler(db, world.Clock).Handle(new(world.Rowan, new("Good food", "", new(2026, 1, 1), null)), world.Ines, Cancel);
        var set = new SetAimHandler(db, world.Clock);
        await set.Handle(new(falls, Work.Aim, 0), world.Amara, Cancel);
        await set.Handle(new(calm, Work.Aim with { Purpose = Work.Aim.Purpose.ToUpperInvariant(), By = new(2026, 12, 31) }, 0), world.Amara, Cancel);
        await Work.WriteAsync(world, falls, Work.Charter with { Priority = served }, 0, world.Amara);

        var aims = await new ListAims(db, world.Clock).Handle(world.Rowan, world.Amara, Cancel);

        aims!.Purposes.Single().Aims.Select(row => row.Title).ShouldBe(["Calm nights", "Fewer falls"], "the earlier first");
        aims.WithoutAim.Select(row => row.Title).ShouldBe(["No aim yet"]);
        aims.Coverage.ToDictionary(row => row.Priority.Aim, row => row.Projects.Select(one => one.Title).SingleOrDefault()).ShouldBe(new Dictionary<string, string?> { ["Safe nights"] = "Fewer falls", ["Good food"] = null }, ignoreOrder: true);
        (await new ListAims(db, world.Clock).Handle(world.Rowan, world.Otto, Cancel)).ShouldBeNull();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
