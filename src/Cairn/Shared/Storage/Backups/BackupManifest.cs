using System.Text.Json;
using Cairn.Shared.Audit;

namespace Cairn.Shared.Storage.Backups;

/// <summary>What a backup says of itself, in <c>manifest.json</c>: the shape that its tables have, and what each holds.</summary>
/// <param name="Format">How the file is laid out; counted up when older programs could no longer read it.</param>
/// <param name="Cairn">The version that made it.</param>
/// <param name="Migration">The name of the last migration of the database, the same for each kind of database.</param>
/// <param name="At">When it was made.</param>
/// <param name="Tables">Every table of the model.</param>
/// <param name="Files">What lies beside the database in the data folder.</param>
/// <param name="Audit">Where the audit trail ended; null where it was empty, or in older backups.</param>
public sealed record BackupManifest(int Format, string Cairn, string Migration, DateTimeOffset At, IReadOnlyList<BackedUpTable> Tables, IReadOnlyList<BackedUpFile> Files, AuditMark? Audit = null)
{
    public const int CurrentFormat = 1;

    internal const string Entry = "manifest.json";

    internal static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web) { WriteIndented = true };
}

/// <summary>A table in a backup: a line of JSON for each row, its values in the order of the columns.</summary>
public sealed record BackedUpTable(string Name, IReadOnlyList<string> Columns, long Rows, string Sha256)
{
    internal static string EntryOf(string table) => $"tables/{table}.ndjson";
}

/// <summary>A file in a backup, by its path in the data folder.</summary>
public sealed record BackedUpFile(string Path, string Sha256)
{
    internal static string EntryOf(string path) => "files/" + path;
}

/// <summary>How far a backup or a restore is.</summary>
public sealed record BackupProgress(string Table, long Rows);
