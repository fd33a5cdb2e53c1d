using System.Security.Cryptography;
using Cairn.Shared.Audit;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Storage.Backups;

/// <summary>Proves a backup: restores it into an embedded database of its own, and compares that with what was backed up, row for row.</summary>
internal static class BackupProof
{
    public static async Task<BackupResult> OfAsync(string draft, PrivateFolder workshop, IProgress<BackupProgress>? progress, CancellationToken cancel)
    {
        using var backup = await BackupReader.OpenAsync(draft, cancel);
        await using var db = new DatabaseChoice(workshop.Path).Open();
        try
        {
            await Filling.RunAsync(db, backup, progress, cancel);
            await CompareAsync(db, backup.Manifest, cancel);
            await db.PrepareAsync(cancel);
            return new(backup.Manifest, await AuditTrail.FirstBrokenSealAsync(db, cancel));
        }
        finally
        {
            PrivateFolder.Release(db);
        }
    }

    private static async Task CompareAsync(CairnDb db, BackupManifest manifest, CancellationToken cancel)
    {
        foreach (var (table, backedUp) in StoredShape.After(db, manifest.Migration)!.Tables.Zip(manifest.Tables))
        {
            using var hash = SHA256.Create();
            await using var hashed = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write);
            var rows = await TableReading.WriteRowsAsync(db, table, hashed, null, cancel);
            await hashed.FlushFinalBlockAsync(cancel);
            if (rows != backedUp.Rows || Convert.ToHexString(hash.Hash!) != backedUp.Sha256)
                throw BackupRefusedException.Because("BackupNotProved", table.Name);
        }

        var integrity = await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS \"Value\" FROM pragma_integrity_check").ToListAsync(cancel);
        if (integrity is not ["ok"])
            throw BackupRefusedException.Because("BackupNotProved", DatabaseChoice.FileName);
    }
}
