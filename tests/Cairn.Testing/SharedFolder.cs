namespace Cairn.Testing;

/// <summary>
/// The folder of real data and reference results that lies beside the repository on a developer's machine.
/// A plain clone does not have it; tests that need it skip.
/// </summary>
public static class SharedFolder
{
    /// <summary>Why a test that needs the folder was skipped.</summary>
    public const string Absent = "../shared is absent: real data and reference results are not part of a plain clone";

    /// <summary>The root of this repository: the nearest folder above the tests that holds Cairn.slnx.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>Whether the folder is there.</summary>
    public static bool Exists => Directory.Exists(Root);

    /// <summary>The path of a file or folder under the shared folder.</summary>
    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Root => System.IO.Path.Combine(Repository, "..", "shared");

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Cairn.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("No Cairn.slnx above " + AppContext.BaseDirectory);
    }
}
