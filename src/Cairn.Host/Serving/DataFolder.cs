using Cairn.Shared.Storage;

namespace Cairn.Host.Serving;

/// <summary>Where everything that is written lies. What is secret in it only its owner may read, also where somebody else made the folder.</summary>
internal static class DataFolder
{
    private const UnixFileMode OwnFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnFolder = OwnFile | UnixFileMode.UserExecute;

    public static void Make(DatabaseChoice database)
    {
        try
        {
            MakeFolder(database.DataFolder, closing: false); // perhaps it holds other people's things too
            MakeFolder(database.Keys, closing: true);
            if (!database.IsPostgres)
                MakeFile(database.File);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"--data {database.DataFolder}: the folder cannot be made or used ({failure.Message.TrimEnd('.')}).", failure);
        }
    }

    private static void MakeFolder(string folder, bool closing)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return;
        }

        Directory.CreateDirectory(folder, OwnFolder);
        if (closing)
            File.SetUnixFileMode(folder, OwnFolder);
    }

    /// <summary>An empty file is an empty database; what the database puts beside it is as readable as itself.</summary>
    private static void MakeFile(string file)
    {
        if (OperatingSystem.IsWindows())
            return;
        if (File.Exists(file))
            File.SetUnixFileMode(file, OwnFile);
        else
            File.Open(file, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = OwnFile }).Dispose();
    }
}
