namespace Cairn.Host.Output;

/// <summary>
/// The files that a command writes: all of them or none. Texts are collected first, written beside their places under another name,
/// and moved there only when every one could be written.
/// </summary>
internal sealed class OutputFiles
{
    /// <summary>The forms that every verb knows how to write.</summary>
    private static readonly string[] Endings = [".svg", ".html", ".csv", ".json"];

    private readonly List<(string Path, string Text)> files = [];

    private OutputFiles(IReadOnlyList<string> targets) => Targets = targets;

    /// <summary>The places that were asked for: files, or folders with a slash at the end.</summary>
    public IReadOnlyList<string> Targets { get; }

    /// <summary>Refuses places that cannot be written to before any work is done.</summary>
    /// <param name="asked">What --out named.</param>
    /// <param name="input">The file that is read, which is never overwritten.</param>
    public static OutputFiles Plan(IReadOnlyList<string> asked, string input)
    {
        var targets = new List<string>();
        foreach (var path in asked.DistinctBy(path => path.Length == 0 ? path : Path.GetFullPath(path), StringComparer.Ordinal))
        {
            if (IsFolder(path))
            {
                targets.Add(path.EndsWith('/') ? path : path + "/");
                continue;
            }

            if (!Endings.Contains(Path.GetExtension(path).ToLowerInvariant()))
                throw new RefusedException($"--out {path}: a name ending in {string.Join(", ", Endings)} was expected, or a folder with a slash at its end.");
            if (input != "-" && Path.GetFullPath(path) == Path.GetFullPath(input))
                throw new RefusedException($"--out {path}: this is the file that is read; choose another name.");
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder))
                throw new RefusedException($"--out {path}: there is no folder {folder}; make it first.");
            targets.Add(path);
        }

        return new(targets);
    }

    public static bool IsFolder(string path) => path.EndsWith('/') || path.EndsWith('\\') || Directory.Exists(path);

    public void Add(string path, string text) => files.Add((path, text));

    /// <summary>Writes everything; when one file fails, none is left.</summary>
    public void Commit()
    {
        var written = new List<string>();
        var made = new List<string>();
        var current = "";
        try
        {
            foreach (var folder in Targets.Where(target => target.EndsWith('/') && !Directory.Exists(target)))
            {
                current = folder;
                Directory.CreateDirectory(folder);
                made.Add(folder);
            }

            foreach (var (path, text) in files)
            {
                current = path;
                written.Add(path + ".part");
                File.WriteAllText(path + ".part", text);
            }

            foreach (var (path, _) in files)
            {
                current = path;
                File.Move(path + ".part", path, overwrite: true);
                written.Add(path);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            foreach (var path in written.Where(File.Exists))
                File.Delete(path);
            made.ForEach(folder => Directory.Delete(folder, recursive: true));
            throw new RefusedException($"--out {current}: it could not be written ({Reason(failure)}); nothing was written.", failure);
        }
    }

    private static string Reason(Exception failure) => failure switch
    {
        UnauthorizedAccessException => "you have no permission to write there",
        PathTooLongException => "the name is too long",
        _ => failure.Message.TrimEnd('.').Replace(".part", "", StringComparison.Ordinal),
    };
}
