using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Shared.Storage.Backups;

/// <summary>A folder for work in progress, which only its owner may look into, and which is gone afterwards.</summary>
internal sealed class PrivateFolder : IDisposable
{
    private PrivateFolder(string path) => Path = path;

    public string Path { get; }

    /// <summary>In another folder, so that what was made in it can be moved to its place at once.</summary>
    public static PrivateFolder In(string folder)
    {
        var path = System.IO.Path.Combine(folder, ".cairn-" + System.IO.Path.GetRandomFileName());
        Make(path);
        return new(path);
    }

    public static void Make(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>A new file that only its owner may read.</summary>
    public static FileStream Create(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new(file, options);
    }

    /// <summary>Closes an embedded database for good, so that its file can be moved or removed.</summary>
    public static void Release(CairnDb db)
    {
        db.Database.CloseConnection();
        if (db.Database.GetDbConnection() is SqliteConnection file)
            SqliteConnection.ClearPool(file);
    }

    public void Dispose()
    {
        if (Directory.Exists(Path))
            Directory.Delete(Path, recursive: true);
    }
}
