using Cairn.Diagrams;
using Cairn.Tests.Databases;

namespace Cairn.Tests.Diagrams;

/// <summary>What features that measure or test will tell of the parts of a theory, and what a theory makes of it.</summary>
public sealed class CountingTests
{
    [Theory, EachDatabase]
    public async Task Several_features_add_up_and_a_driver_that_they_reach_does_not_stand_alone(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var board = await Board.BeginAsync(world);
        await board.SendAsync(Board.Grow("root", "light", "Light"), Board.Grow("root", "floor", "Floors"), Board.Grow("light", "lamp", "Lamps"), Board.Grow("lamp", "idea", "By itself"));
        await using var db = world.Open();

        (await DriversAsync(board, db, world)).ShouldBe(["Light", "Floors: no change idea yet"], "nothing counts yet");
        (await DriversAsync(board, db, world, new Counted(board))).ShouldBe(["Light: nobody measures or tests it", "Floors: nobody measures or tests it"], "a change idea is not enough any more");
        (await DriversAsync(board, db, world, new Counted(board, ("lamp", new(0, 2)), ("light", new(1, 0))), new Counted(board, ("light", new(1, 0)), ("gone", new(5, 5)))))
            .ShouldBe(["Light: 2 measures", "Floors: nobody measures or tests it"]);
    }

    private static async Task<IReadOnlyList<string>> DriversAsync(Board board, Cairn.Shared.Storage.CairnDb db, World world, params IReadOnlyList<ICountsForDrivers> counting)
    {
        var view = await board.FindAsync(db, world.Amara, counting);
        var aim = Cairn.Diagrams.Kinds.DiagramRules.Of(DiagramKind.Drivers).Outline(view!.Sight, Board.English.Culture)[0];
        return [.. aim.Children.Select(driver => driver.Notes.Count == 0 ? driver.Text : $"{driver.Text}: {string.Join(", ", driver.Notes)}")];
    }

    /// <summary>As a feature will tell it: for one diagram, and parts of which some were removed since.</summary>
    private sealed class Counted(Board board, params (string Node, DriverCount Count)[] counts) : ICountsForDrivers
    {
        public Task<IReadOnlyDictionary<string, DriverCount>> CountAsync(DiagramId diagram, CancellationToken cancel)
        {
            diagram.ShouldBe(board.Id);
            return Task.FromResult<IReadOnlyDictionary<string, DriverCount>>(counts.ToDictionary(one => Board.IdOf(one.Node), one => one.Count));
        }
    }
}
