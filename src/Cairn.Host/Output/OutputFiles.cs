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
            if (File.Exists(path) && File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly))
                throw new RefusedException($"--out {path}: this file is write-protected; choose another name.");
            targets.Add(path);
        }

        return new(targets);
    }

    public static bool IsFolder(string path) => path.EndsWith('/') || path.EndsWith('\\') || Directory.Exists(path);

    public void Add(string path, string text) => files.Add((path, text));

    /// <summary>Refuses to write over another file that is read.</summary>
    public void Spare(string? input)
    {
        if (input is not null && Targets.FirstOrDefault(target => Path.GetFullPath(target) == Path.GetFullPath(input)) is { } target)
            throw new RefusedException($"--out {target}: this is a file that is read; choose another name.");
    }

    /// <summary>Writes everything; when one file fails, what was there before is there again.</summary>
    public void Commit()
    {
        var made = new List<string>();
        var staged = new List<StagedFile>();
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
                staged.Add(new(path));
                staged[^1].Write(text);
            }

            foreach (var file in staged)
            {
                current = file.Path;
                file.Place();
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            staged.ForEach(file => file.Undo());
            made.ForEach(folder => Directory.Delete(folder, recursive: true));
            throw new RefusedException($"--out {current}: it could not be written ({Reason(failure)}); nothing was written.", failure);
        }

        staged.ForEach(file => file.Finish());
    }

    private static string Reason(Exception failure) => failure switch
    {
        UnauthorizedAccessException => "you have no permission to write there",
        PathTooLongException => "the name is too long",
        _ => failure.Message.TrimEnd('.'),
    };
}
