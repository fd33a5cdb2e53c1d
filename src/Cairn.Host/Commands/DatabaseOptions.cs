using System.CommandLine;
using Cairn.Shared.Storage;
using static Cairn.Host.Commands.OptionReading;

namespace Cairn.Host.Commands;

/// <summary>Where everything is kept: what every verb has that is about the application.</summary>
internal static class DatabaseOptions
{
    public static Option<string?> Data() => One("--data", "The folder that holds everything that is written. Default cairn-data.", "FOLDER");

    public static Option<string?> Postgres() =>
        One("--postgres", "A PostgreSQL server instead of the embedded database, for example \"Host=db;Database=cairn;Username=cairn\".", "CONNECTION");

    public static DatabaseChoice Read(ParseResult parsed, Option<string?> data, Option<string?> postgres) =>
        new(Path.GetFullPath(parsed.GetValue(data) ?? "cairn-data"), parsed.GetValue(postgres));

    /// <summary>As one asked for it; a connection may hold a password, so it is not repeated.</summary>
    public static string NameOf(DatabaseChoice database) => database.IsPostgres ? "--postgres" : "--data " + database.File;
}
