using Cairn.Diagrams;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Cairn.Tests.Projects;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Diagrams;

public sealed class VersionTests
{
    [Theory, EachDatabase]
    public async Task A_version_stays_as_it_was_with_the_aim_of_its_day(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var board = await Board.BeginAsync(world);
        await board.SendAsync(Board.Grow("root", "light", "Light"), Board.Grow("root", "floor", "Floors"));
        await using var db = world.Open();
        await new SetAimHandler(db, world.Clock).Handle(new(board.Project, Work.Aim, 0), world.Amara, Cancel);
        var (outcome, kept) = await new KeepVersionHandler(db, new(db, Board.English), world.Clock).Handle(new(board.Id, "First draft"), world.Amara, Cancel);
        outcome.ShouldBe(Outcome.Accepted);

        await board.SendAsync(Board.Say("light", DiagramField.Text, "Light by the bed"), new DiagramEdit(EditKind.Remove, Board.IdOf("floor")), Board.Grow("light", "lamp", "Lamps"));
        await new SetAimHandler(db, world.Clock).Handle(new(board.Project, Work.Aim with { Where = "the whole trust" }, 1), world.Amara, Cancel);

        db.ChangeTracker.Clear();
        var find = new FindVersion(db, new(db, new(db, world.Clock), new(db, Board.English), [], Board.English));
        var (before, after) = (await find.Handle(board.Id, kept, world.Amara, Cancel), await find.Handle(board.Id, null, world.Amara, Cancel));
        var differences = DiagramDifferences.Of(DiagramKind.Drivers, before!.State, after!.State);
        differences.Came.ShouldBe(["Lamps"]);
        differences.Went.ShouldBe(["Floors"]);
        differences.Changed[^1].After.ShouldBe("Light by the bed");
        differences.Changed[0].Before.ShouldContain("Rowan ward");
        differences.Changed[0].After.ShouldContain("the whole trust");
        (differences.LinksCame, differences.LinksWent).ShouldBe((1, 1));
        (await find.Handle(board.Id, Guid.CreateVersion7(), world.Amara, Cancel)).ShouldBeNull();
        (await find.Handle(board.Id, kept, world.Otto, Cancel)).ShouldBeNull();
        (await db.AuditEvents.OrderBy(told => told.Number).Select(told => told.Deed).ToListAsync(Cancel)).ShouldContain("DiagramVersionKept");
    }

    [Theory, EachDatabase]
    public async Task The_list_of_versions_reads_no_drawing_and_has_an_end(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var board = await Board.BeginAsync(world);
        await using var db = world.Open();
        var keep = new KeepVersionHandler(db, new(db, Board.English), world.Clock);
        await keep.Handle(new(board.Id, "First"), world.Amara, Cancel);
        var diagram = await db.Diagrams.SingleAsync(Cancel);
        for (var i = 1; i < DiagramVersion.Most; i++)
        {
            DiagramVersion.Keep(Guid.CreateVersion7(world.Clock.GetUtcNow()), diagram, diagram.Read(), $"Week {i}", world.Amara.Person!.Value, world.Clock.GetUtcNow(), out var kept);
            db.Add(kept!);
        }

        await db.SaveChangesAsync(Cancel);

        (await keep.Handle(new(board.Id, "Too many"), world.Amara, Cancel)).Outcome.Refusals.Single().Words.ShouldBe("VersionsTooMany");
        var all = await new ListVersions(db, new(db, new(db, world.Clock), new(db, Board.English), [], Board.English)).Handle(board.Id, world.Amara, Cancel);
        all!.Versions.Count.ShouldBe(DiagramVersion.Most);
        (await new ListVersions(db, new(db, new(db, world.Clock), new(db, Board.English), [], Board.English)).Handle(board.Id, world.Otto, Cancel)).ShouldBeNull();
    }

    [Theory, EachDatabase]
    public async Task A_project_holds_so_many_diagrams_and_no_more(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var board = await Board.BeginAsync(world);
        await using var db = world.Open();
        for (var i = 1; i < Diagram.Most; i++)
        {
            Diagram.Begin(new(Guid.CreateVersion7(world.Clock.GetUtcNow())), board.Project, DiagramKind.Whys, $"Why {i}", DiagramState.Empty, world.Clock.GetUtcNow(), out var begun);
            db.Add(begun!);
        }

        await db.SaveChangesAsync(Cancel);

        (await new BeginDiagramHandler(db, world.Clock).Handle(new(board.Project, DiagramKind.Whys, "One more"), world.Amara, Cancel)).Outcome.Refusals.Single().Words.ShouldBe("DiagramsTooMany");
    }

    [Theory, EachDatabase]
    public async Task What_is_put_away_is_not_found_and_comes_back_whole(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var board = await Board.BeginAsync(world, DiagramKind.Whys);
        await board.SendAsync(Board.Grow("root", "dark", "It is dark"));
        await using var db = world.Open();

        (await new RemoveDiagramHandler(db, world.Clock).Handle(new(board.Id), world.Amara, Cancel)).ShouldBe(Outcome.Accepted);
        (await board.FindAsync(db, world.Amara)).ShouldBeNull();
        (await board.SendAsync(Board.Say("dark", DiagramField.Text, "Late"))).Outcome.ShouldBe(Outcome.NotFound);
        (await new BringBackDiagramHandler(db, world.Clock).Handle(new(board.Id), world.Ines, Cancel)).ShouldBe(Outcome.Accepted);

        (await board.ReadAsync()).Find(Board.IdOf("dark"))!.Text.ShouldBe("It is dark");
        (await new BringBackDiagramHandler(db, world.Clock).Handle(new(board.Id), world.Ines, Cancel)).ShouldBe(Outcome.NotFound);
    }

    [Theory, EachDatabase]
    public async Task What_is_drawn_counts_in_the_start_guide(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var board = await Board.BeginAsync(world);
        await using var db = world.Open();
        var guide = new FindGuide(db, new(db, world.Clock), [new DrawnSteps(db)]);

        await board.SendAsync(Board.Grow("root", "light", "Light"), Board.Grow("light", "lamp", "Lamps"));
        (await guide.Handle(board.Project, world.Amara, Cancel))!.Done.ShouldNotContain(GuideStep.Iterations);
        await board.SendAsync(Board.Grow("lamp", "idea", "By itself"));
        (await guide.Handle(board.Project, world.Amara, Cancel))!.Done.ShouldContain(GuideStep.Iterations);

        var (_, causes) = await new BeginDiagramHandler(db, world.Clock).Handle(new(board.Project, DiagramKind.Fishbone, "Falls"), world.Amara, Cancel);
        (await guide.Handle(board.Project, world.Amara, Cancel))!.Done.ShouldNotContain(GuideStep.Causes, "it was begun, and nothing is drawn");
        await new EditDiagramHandler(db, new(), world.Clock).Handle(new(causes!.Value, "a", [new(EditKind.Grow, "sort-of-cause-1", "part-dark", Value: "It is dark")]), world.Amara, Cancel);
        (await guide.Handle(board.Project, world.Amara, Cancel))!.Done.ShouldContain(GuideStep.Causes);
    }

    [Theory, EachDatabase]
    public async Task A_title_is_needed(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        await using var db = world.Open();

        var (outcome, begun) = await new BeginDiagramHandler(db, world.Clock).Handle(new(project, DiagramKind.Fishbone, " "), world.Amara, Cancel);

        (outcome.Refusals.Single().Words, begun).ShouldBe(("DiagramTitleMissing", null));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
