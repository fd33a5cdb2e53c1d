using System.CommandLine;
using System.Globalization;
using Cairn.Shared.Audit;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Host.Commands;

/// <summary><c>cairn check-audit</c>: whether the audit trail is as it was written.</summary>
internal static class CheckAuditCommand
{
    public static Command Make(Terminal terminal)
    {
        var data = DatabaseOptions.Data();
        var postgres = DatabaseOptions.Postgres();
        var command = new Command("check-audit", "Goes through the audit trail, and says whether every seal is whole.") { data, postgres };
        command.SetAction((parsed, cancel) => RunAsync(DatabaseOptions.Read(parsed, data, postgres), terminal, cancel));
        return command;
    }

    private static async Task<int> RunAsync(DatabaseChoice database, Terminal terminal, CancellationToken cancel)
    {
        if (!database.IsPostgres && !File.Exists(database.File))
            throw new RefusedException($"--data {database.DataFolder}: there is no {DatabaseChoice.FileName} in this folder; the folder of a Cairn that was started once was expected.");

        await using var db = database.Open();
        try
        {
            if (await AuditTrail.FirstBrokenSealAsync(db, cancel) is { } broken)
                throw new RefusedException(string.Create(CultureInfo.InvariantCulture, $"The audit trail was tampered with: the seal of event {broken} does not fit what stands before it."));
            var events = await db.AuditEvents.CountAsync(cancel);
            terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{events:#,0} events, every seal whole."));
            return CairnCommandLine.Done;
        }
        catch (System.Data.Common.DbException failure)
        {
            throw new RefusedException($"{DatabaseOptions.NameOf(database)}: the database cannot be read ({failure.Message.TrimEnd('.')}).", failure);
        }
    }
}
