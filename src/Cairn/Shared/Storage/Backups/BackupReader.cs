using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;

namespace Cairn.Shared.Storage.Backups;

/// <summary>A backup that was opened: whole, and of a format that this program reads.</summary>
internal sealed class BackupReader : IDisposable
{
    private readonly ZipArchive archive;
    private readonly string file;

    private BackupReader(string file, ZipArchive archive, BackupManifest manifest)
    {
        this.file = file;
        this.archive = archive;
        Manifest = manifest;
    }

    public BackupManifest Manifest { get; }

    public static async Task<BackupReader> OpenAsync(string file, CancellationToken cancel)
    {
        if (!File.Exists(file))
            throw BackupRefusedException.Because("BackupMissing", file);
        if (!BackupSeal.IsOn(file))
            throw BackupRefusedException.Because("BackupIsNone", file);
        if (!await BackupSeal.IsWholeAsync(file, cancel))
            throw Damaged(file);

        var opened = await ZipFile.OpenReadAsync(file, cancel);
        try
        {
            await using var entry = opened.GetEntry(BackupManifest.Entry)?.Open() ?? throw Damaged(file);
            using var text = await JsonDocument.ParseAsync(entry, cancellationToken: cancel);
            var format = text.RootElement.GetProperty("format").GetInt32();
            if (format > BackupManifest.CurrentFormat)
                throw BackupRefusedException.Because("BackupFormatNewer", file, text.RootElement.GetProperty("cairn").GetString()!);
            return new(file, opened, text.RootElement.Deserialize<BackupManifest>(BackupManifest.Json)!);
        }
        catch
        {
            await opened.DisposeAsync();
            throw;
        }
    }

    /// <summary>The rows of a table, one by one; refused at the end where they are not the rows that were backed up.</summary>
    public async IAsyncEnumerable<JsonElement> RowsAsync(BackedUpTable table, [EnumeratorCancellation] CancellationToken cancel)
    {
        using var hash = SHA256.Create();
        await using var entry = await (archive.GetEntry(BackedUpTable.EntryOf(table.Name)) ?? throw Damaged(file)).OpenAsync(cancel);
        await using var hashed = new CryptoStream(entry, hash, CryptoStreamMode.Read);
        long rows = 0;
        await foreach (var row in JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(hashed, topLevelValues: true, cancellationToken: cancel))
        {
            rows++;
            yield return row;
        }

        if (rows != table.Rows || Convert.ToHexString(hash.Hash!) != table.Sha256)
            throw Damaged(file);
    }

    public async Task<byte[]> FileAsync(BackedUpFile kept, CancellationToken cancel)
    {
        using var content = new MemoryStream();
        await using var entry = await (archive.GetEntry(BackedUpFile.EntryOf(kept.Path)) ?? throw Damaged(file)).OpenAsync(cancel);
        await entry.CopyToAsync(content, cancel);
        return KeptFiles.IsOne(kept.Path) && Convert.ToHexString(SHA256.HashData(content.ToArray())) == kept.Sha256 ? content.ToArray() : throw Damaged(file);
    }

    public void Dispose() => archive.Dispose();

    private static BackupRefusedException Damaged(string file) => BackupRefusedException.Because("BackupDamaged", file);
}
