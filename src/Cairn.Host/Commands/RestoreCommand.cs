using System.CommandLine;
using System.Globalization;
using Cairn.Shared.Storage;
using Cairn.Shared.Storage.Backups;

namespace Cairn.Host.Commands;

/// <summary><c>cairn restore</c>: everything from one file, into a database that holds nobody yet.</summary>
internal static class RestoreCommand
{
    public static Command Make(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A file that cairn backup made, from either kind of database." };
        var data = DatabaseOptions.Data();
        var postgres = DatabaseOptions.Postgres();
        var command = new Command("restore", "Restores a backup into a folder or a PostgreSQL database that holds nobody yet: everything, or nothing.") { file, data, postgres };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(file)!, DatabaseOptions.Read(parsed, data, postgres), terminal, cancel));
        return command;
    }

    private static async Task<int> RunAsync(string file, DatabaseChoice to, Terminal terminal, CancellationToken cancel)
    {
        var restored = await BackupRefusals.InWordsAsync(to, file, () => Restore.FromFileAsync(file, to, terminal.Watch(), cancel));
        if (restored.BrokenSeal is { } broken)
            throw new RefusedException(string.Create(CultureInfo.InvariantCulture, $"{file} is restored, but its audit trail was tampered with before it was made: the seal of event {broken} does not fit what stands before it."));
        terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file} of {restored.Manifest.At:yyyy-MM-dd HH:mm} UTC is restored: {restored.Rows:#,0} rows of {restored.Manifest.Tables.Count} tables, every seal of the audit trail whole."));
        return CairnCommandLine.Done;
    }
}
