using Cairn.Diagrams;
using Cairn.Tests.Databases;

namespace Cairn.Tests.Diagrams;

/// <summary>What the aims of an organisation hear of the theories below it.</summary>
public sealed class PrimaryDriversTests
{
    [Theory, EachDatabase]
    public async Task Tells_the_drivers_right_under_the_aim_and_not_what_was_removed(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind);
        var board = await Board.BeginAsync(world);
        await board.SendAsync(Board.Add("light", "1", "Light at night"), Board.Add("lamp", "2", "A lamp at each bed"), Board.Add("gone", "1", "Noise"));
        await board.SendAsync(new DiagramEdit(EditKind.Remove, Board.IdOf("gone")));

        await using var db = world.Open();
        var told = await new PrimaryDrivers(db).FindAsync([board.Project], TestContext.Current.CancellationToken);

        told.Select(driver => (driver.Project, driver.Aim, driver.Name)).ShouldBe([(board.Project, null, "Light at night")]);
    }
}
