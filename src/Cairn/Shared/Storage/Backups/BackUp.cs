using System.Data;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using Cairn.Shared.Audit;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Storage.Backups;

/// <summary>Backs a database up into one file, while others may go on writing, and proves the file by restoring it.</summary>
public static class BackUp
{
    /// <returns>The manifest, and the first event of the audit trail whose seal is broken, if any.</returns>
    public static async Task<BackupResult> ToFileAsync(DatabaseChoice from, string file, TimeProvider clock, IProgress<BackupProgress>? progress = null, CancellationToken cancel = default)
    {
        if (!from.IsPostgres && !File.Exists(from.File))
            throw BackupRefusedException.Because("BackupNoDatabase", from.DataFolder);
        if (File.Exists(file) && !BackupSeal.IsOn(file))
            throw BackupRefusedException.Because("BackupWouldReplace", file);

        using var workshop = PrivateFolder.In(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var draft = Path.Combine(workshop.Path, "backup");
        await WriteAsync(from, draft, clock, progress, cancel);
        await BackupSeal.WriteAsync(draft, cancel);
        var result = await BackupProof.OfAsync(draft, workshop, progress, cancel);
        File.Move(draft, file, overwrite: true);
        return result;
    }

    private static async Task WriteAsync(DatabaseChoice from, string draft, TimeProvider clock, IProgress<BackupProgress>? progress, CancellationToken cancel)
    {
        await using var db = from.Open();
        await BeginMomentAsync(db, cancel);
        var shape = await StoredShape.OfAsync(db, cancel) ?? throw BackupRefusedException.Because("BackupNoDatabase", from.DataFolder);

        await using var stream = PrivateFolder.Create(draft);
        await using var archive = new ZipArchive(stream, ZipArchiveMode.Create) { Comment = BackupSeal.Room };
        var tables = new List<BackedUpTable>();
        foreach (var table in shape.Tables)
            tables.Add(await WriteTableAsync(db, table, archive, progress, cancel));
        var files = new List<BackedUpFile>();
        foreach (var path in KeptFiles.Of(from.DataFolder))
            files.Add(await WriteFileAsync(from.DataFolder, path, archive, cancel));

        var audit = await AuditTrail.LastAsync(db, cancel);

        await using var manifest = await archive.CreateEntry(BackupManifest.Entry).OpenAsync(cancel);
        await JsonSerializer.SerializeAsync(manifest, new BackupManifest(BackupManifest.CurrentFormat, Version(), shape.Migration, clock.GetUtcNow(), tables, files, audit), BackupManifest.Json, cancel);
    }

    /// <summary>Everything that is read after this is of one moment, and nobody has to wait for it.</summary>
    internal static async Task BeginMomentAsync(CairnDb db, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        if (db.Database.GetDbConnection() is SqliteConnection embedded)
        {
            await db.Database.UseTransactionAsync(embedded.BeginTransaction(deferred: true), cancel);
            return;
        }

        await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancel);
        await db.Database.ExecuteSqlRawAsync("SET TRANSACTION READ ONLY", cancel);
    }

    private static async Task<BackedUpTable> WriteTableAsync(CairnDb db, StoredTable table, ZipArchive archive, IProgress<BackupProgress>? progress, CancellationToken cancel)
    {
        using var hash = SHA256.Create();
        await using var entry = await archive.CreateEntry(BackedUpTable.EntryOf(table.Name), CompressionLevel.Fastest).OpenAsync(cancel);
        await using var hashed = new CryptoStream(entry, hash, CryptoStreamMode.Write);
        var rows = await TableReading.WriteRowsAsync(db, table, hashed, progress, cancel);
        await hashed.FlushFinalBlockAsync(cancel);
        return new(table.Name, [.. table.Columns.Select(column => column.Name)], rows, Convert.ToHexString(hash.Hash!));
    }

    private static async Task<BackedUpFile> WriteFileAsync(string folder, string path, ZipArchive archive, CancellationToken cancel)
    {
        var content = await File.ReadAllBytesAsync(Path.Combine(folder, path), cancel);
        await using var entry = await archive.CreateEntry(BackedUpFile.EntryOf(path)).OpenAsync(cancel);
        await entry.WriteAsync(content, cancel);
        return new(path, Convert.ToHexString(SHA256.HashData(content)));
    }

    private static string Version() => typeof(BackUp).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}

/// <summary>What was backed up or restored, and the first event of its audit trail whose seal is broken; null where all are whole.</summary>
public sealed record BackupResult(BackupManifest Manifest, long? BrokenSeal)
{
    public long Rows => Manifest.Tables.Sum(table => table.Rows);
}
