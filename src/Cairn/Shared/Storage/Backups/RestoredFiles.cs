namespace Cairn.Shared.Storage.Backups;

/// <summary>What a restore put into the data folder; taken away again unless it is kept.</summary>
internal sealed class RestoredFiles : IDisposable
{
    private readonly List<string> placed = [];

    public static async Task<RestoredFiles> PlaceAsync(BackupReader backup, string dataFolder, CancellationToken cancel)
    {
        var files = new RestoredFiles();
        try
        {
            foreach (var kept in backup.Manifest.Files)
                await files.PlaceAsync(Path.Combine(dataFolder, kept.Path), await backup.FileAsync(kept, cancel), cancel);
            return files;
        }
        catch
        {
            files.Dispose();
            throw;
        }
    }

    public void Keep() => placed.Clear();

    public void Dispose()
    {
        foreach (var path in placed)
            File.Delete(path);
    }

    private async Task PlaceAsync(string path, byte[] content, CancellationToken cancel)
    {
        if (File.Exists(path))
            return;
        PrivateFolder.Make(Path.GetDirectoryName(path)!);
        placed.Add(path);
        await using var stream = PrivateFolder.Create(path);
        await stream.WriteAsync(content, cancel);
    }
}
