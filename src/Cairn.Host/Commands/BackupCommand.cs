using System.CommandLine;
using System.Globalization;
using Cairn.Shared.Storage;
using Cairn.Shared.Storage.Backups;
using static Cairn.Host.Commands.OptionReading;

namespace Cairn.Host.Commands;

/// <summary><c>cairn backup</c>: everything in one file, while Cairn may be running.</summary>
internal static class BackupCommand
{
    public static Command Make(Terminal terminal)
    {
        var data = DatabaseOptions.Data();
        var postgres = DatabaseOptions.Postgres();
        var to = One("--out", "The file to write. A backup that lies there already is replaced when the new one is proved.", "FILE");
        var command = new Command("backup", "Writes everything into one file, while Cairn may be running, and proves the file by restoring it.") { data, to, postgres };
        command.SetAction((parsed, cancel) => RunAsync(DatabaseOptions.Read(parsed, data, postgres), parsed.Required(to, "the file to write, for example --out cairn.backup"), terminal, cancel));
        return command;
    }

    private static async Task<int> RunAsync(DatabaseChoice from, string file, Terminal terminal, CancellationToken cancel)
    {
        if (Directory.Exists(file) || Path.GetDirectoryName(Path.GetFullPath(file)) is not { } folder)
            throw new RefusedException($"--out {file}: this is a folder; the name of a file was expected.");
        if (!Directory.Exists(folder))
            throw new RefusedException($"--out {file}: there is no folder {folder}; make it first.");

        var made = await BackupRefusals.InWordsAsync(from, $"--out {file}", () => BackUp.ToFileAsync(from, file, TimeProvider.System, terminal.Watch(), cancel));
        if (made.BrokenSeal is { } broken)
            throw new RefusedException(string.Create(CultureInfo.InvariantCulture, $"{file} holds everything, but the audit trail was tampered with before: the seal of event {broken} does not fit what stands before it."));
        terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}: {made.Rows:#,0} rows of {made.Manifest.Tables.Count} tables and {made.Manifest.Files.Count} keys, proved by restoring them. Keep it as safe as Cairn itself."));
        if (made.Manifest.Audit is { } last)
            terminal.Output.WriteLine($"The audit trail ends with {last}. Note it elsewhere: cairn check-audit --expect {last} proves later that nothing up to there was changed.");
        return CairnCommandLine.Done;
    }
}
