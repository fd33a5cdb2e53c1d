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
        (await look.Handle(new(project, 6, (Lasting)9, ""), world.Amara, Cancel)).Refusals.Single().Words.ShouldBe("LastingMissing");
        (await look.Handle(new(project, 6, Lasting.Partly, "Lights are broken"), world.Amara, Cancel)).ShouldBe(Outcome.Accepted);
        (await look.Handle(new(project, 6, Lasting.Partly, ""), world.Amara, Cancel)).Refusals.Single().Words.ShouldBe("FollowUpDone");

        var rows = await new FindFollowUps(db, world.Clock).Handle((await new FindProject(db, world.Clock).Handle(project, world.Amara, Cancel))!, Cancel);
        rows.Select(row => (row.Months, row.Day, row.IsDue, row.Done?.Words)).ShouldBe([(6, new DateOnly(2026, 9, 2), false, "Lights are broken"), (12, new DateOnly(2027, 3, 2), false, null)]);
        (await db.AuditEvents.OrderBy(e => e.Number).LastAsync(Cancel)).Details.ShouldBe("""{"Months":6,"Lasting":"Partly"}""");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
