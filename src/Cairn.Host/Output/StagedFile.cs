namespace Cairn.Host.Output;

/// <summary>
/// A file on its way: written beside its place under a name that nothing else has, then moved there; what stood there before is kept
/// until all is well.
/// </summary>
internal sealed class StagedFile(string path)
{
    private readonly string draft = Beside(path, "new");
    private readonly string kept = Beside(path, "old");
    private bool isPlaced;

    public string Path => path;

    public void Write(string text)
    {
        using var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write);
        using var writer = new StreamWriter(stream);
        writer.Write(text);
    }

    public void Place()
    {
        if (File.Exists(path))
            File.Copy(path, kept);
        File.Move(draft, path, overwrite: true);
        isPlaced = true;
    }

    /// <summary>Leaves things as they were.</summary>
    public void Undo()
    {
        if (isPlaced && File.Exists(kept))
            File.Move(kept, path, overwrite: true);
        else if (isPlaced)
            File.Delete(path);
        File.Delete(draft);
        File.Delete(kept);
    }

    public void Finish() => File.Delete(kept);

    private static string Beside(string path, string what) =>
        System.IO.Path.Combine(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!, $".cairn-{System.IO.Path.GetRandomFileName()}.{what}");
}
