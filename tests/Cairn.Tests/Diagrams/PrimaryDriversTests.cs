using Cairn.Diagrams;
using Cairn.Diagrams.Kinds;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Tests.Databases;
using Cairn.Tests.Projects;

namespace Cairn.Tests.Diagrams;

/// <summary>For which aim a theory is, and what the aims of an organisation hear of it.</summary>
public sealed class PrimaryDriversTests
{
    [Theory, EachDatabase]
    public async Task Tells_the_drivers_right_under_the_aim_and_not_what_was_removed(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var board = await Board.BeginAsync(world);
        await board.SendAsync(Board.Add("light", "1", "Light at night"), Board.Add("lamp", "2", "A lamp at each bed"), Board.Add("gone", "1", "Noise"));
        await board.SendAsync(new DiagramEdit(EditKind.Remove, Board.IdOf("gone")));

        (await ToldAsync(world, board)).ShouldBe([(null, "Light at night")], "nobody said an aim yet");
    }

    [Theory, EachDatabase]
    public async Task A_theory_is_for_the_first_aim_until_another_is_chosen_or_its_own_is_given_up(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var board = await Board.BeginAsync(world);
        await board.SendAsync(Board.Add("light", "1", "Light"));
        await using var db = world.Open();
        await new SetAimHandler(db, world.Clock).Handle(new(board.Project, Work.Aim, 0), world.Amara, Cancel);
        var (_, second) = await new AddAimHandler(db, world.Clock).Handle(new(board.Project, Work.Aim with { What = "Walks in the dark" }), world.Amara, Cancel);
        (await ToldAsync(world, board)).ShouldBe([(1, "Light")]);

        (await board.SendAsync(Put(second!.Value))).Outcome.ShouldBe(Outcome.Accepted);
        (await ToldAsync(world, board)).ShouldBe([(second, "Light")]);
        (await board.ReadAsync()).WordsOf(DiagramState.Root).ShouldStartWith("Walks in the dark");
        (await board.SendAsync(Put(99))).Outcome.Refusals.Single().Words.ShouldBe("DiagramAimUnknown");

        await new RemoveAimHandler(db, world.Clock).Handle(new(board.Project, second.Value), world.Amara, Cancel);
        (await ToldAsync(world, board)).ShouldBe([(1, "Light")]);
        (await board.ReadAsync()).WordsOf(DiagramState.Root).ShouldStartWith(Work.Aim.What);
    }

    [Theory, EachDatabase]
    public async Task A_theory_begins_for_an_aim_that_the_project_has(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var project = await Work.StartAsync(world);
        await using var db = world.Open();
        await new SetAimHandler(db, world.Clock).Handle(new(project, Work.Aim, 0), world.Amara, Cancel);
        var begin = new BeginDiagramHandler(db, world.Clock);

        var (refused, _) = await begin.Handle(new(project, DiagramKind.Drivers, "Ours", Aim: 7), world.Amara, Cancel);
        refused.Refusals.Single().Words.ShouldBe("DiagramAimUnknown");
        var (_, begun) = await begin.Handle(new(project, DiagramKind.Drivers, "Ours"), world.Amara, Cancel);
        DriverRules.AimOf((await db.Diagrams.FindAsync([begun!.Value], Cancel))!.Read()).ShouldBe(1, "the first is kept, also when another is moved before it");
    }

    private static DiagramEdit Put(int aim) => new(EditKind.Say, DiagramState.Root, Field: DriverRules.Aim, Value: $"{aim}");

    private static async Task<IEnumerable<(int? Aim, string Name)>> ToldAsync(World world, Board board)
    {
        await using var db = world.Open();
        return (await new PrimaryDrivers(db).FindAsync([board.Project], Cancel)).Select(driver => (driver.Aim, driver.Name));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
