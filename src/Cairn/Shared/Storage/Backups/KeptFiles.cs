namespace Cairn.Shared.Storage.Backups;

/// <summary>What belongs to Cairn in the data folder beside the database: the keys that seal cookies, so that a restored Cairn knows its sessions.</summary>
internal static class KeptFiles
{
    private static readonly string[] Folders = [DatabaseChoice.KeysFolder];

    /// <summary>Paths in the data folder, with slashes, in a fixed order.</summary>
    public static IEnumerable<string> Of(string dataFolder) => Folders.Select(folder => Path.Combine(dataFolder, folder)).Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        .Select(path => Path.GetRelativePath(dataFolder, path).Replace('\\', '/')).Order(StringComparer.Ordinal);

    /// <summary>Whether a path of a backup stays in one of the folders.</summary>
    public static bool IsOne(string path) => Folders.Contains(path.Split('/')[0]) && !path.Split('/', '\\').Contains("..");
}
