using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Cairn.Shared.Storage.Backups;

/// <summary>Gives an empty database the shape that a backup has, and fills it.</summary>
internal static class Filling
{
    public static async Task RunAsync(CairnDb db, BackupReader backup, IProgress<BackupProgress>? progress, CancellationToken cancel)
    {
        var shape = ShapeOf(db, backup.Manifest);
        await db.GetService<IMigrator>().MigrateAsync(shape.MigrationId, cancel);
        if (db.Database.IsNpgsql())
            await PostgresFilling.RunAsync(db, shape, backup, progress, cancel);
        else
            await SqliteFilling.RunAsync(db, shape, backup, progress, cancel);
    }

    /// <summary>Refuses a backup whose tables are not those that this program knows under the name of its migration.</summary>
    public static StoredShape ShapeOf(CairnDb db, BackupManifest manifest)
    {
        var shape = StoredShape.After(db, manifest.Migration);
        var isKnown = shape is not null
            && shape.Tables.Select(table => table.Name).SequenceEqual(manifest.Tables.Select(table => table.Name), StringComparer.Ordinal)
            && shape.Tables.Zip(manifest.Tables).All(pair => pair.First.Columns.Select(column => column.Name).SequenceEqual(pair.Second.Columns, StringComparer.Ordinal));
        return isKnown ? shape! : throw BackupRefusedException.Because("BackupShapeUnknown", manifest.Cairn, manifest.Migration);
    }
}
