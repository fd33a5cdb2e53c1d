using System.Text.RegularExpressions;
using Cairn.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Cairn.Tests.Storage;

public sealed partial class MigrationTests
{
    [Theory, EachDatabase]
    public async Task Hold_everything_that_the_model_holds(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind, empty: true);
        await using var db = world.Open();

        db.Database.HasPendingModelChanges().ShouldBeFalse("run dev/migration");
        (await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task The_model_made_ready_is_the_model(DatabaseKind kind)
    {
        await using var world = await World.MakeAsync(kind, empty: true);
        await using var db = world.Open();

        var madeReady = db.Model;
        var workedOut = db.GetService<IModelRuntimeInitializer>().Initialize((IModel)db.GetService<IDesignTimeModel>().Model, designTime: false);

        madeReady.GetType().Name.ShouldBe("CairnDbModel", "run dev/migration");
        Said(madeReady).ShouldBe(Said(workedOut), "run dev/migration");
    }

    /// <summary>The table of a part that has none of its own is written down only in the model made ready.</summary>
    private static string Said(IModel model) => OfParts().Replace(model.ToDebugString(MetadataDebugStringOptions.LongDefault), "");

    [GeneratedRegex(@"^          Annotations: \r?\n(            Relational:\w+: .*\r?\n)+", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OfParts();
}
