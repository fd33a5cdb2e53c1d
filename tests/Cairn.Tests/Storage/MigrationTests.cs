using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Storage;

public sealed class MigrationTests
{
    [Theory, EachDatabase]
    public async Task Hold_everything_that_the_model_holds(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind, empty: true);
        await using var db = world.Open();

        db.Database.HasPendingModelChanges().ShouldBeFalse("run dev/migration");
        (await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }
}
