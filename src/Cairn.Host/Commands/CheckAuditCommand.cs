using System.CommandLine;
using System.Globalization;
using Cairn.Shared.Audit;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;
using static Cairn.Host.Commands.OptionReading;

namespace Cairn.Host.Commands;

/// <summary><c>cairn check-audit</c>: whether the audit trail is as it was written.</summary>
internal static class CheckAuditCommand
{
    public static Command Make(Terminal terminal)
    {
        var data = DatabaseOptions.Data();
        var postgres = DatabaseOptions.Postgres();
        var expect = One("--expect", "An event as an earlier check or backup printed it: refused where the trail does not hold it any more.", "NUMBER:SEAL");
        var command = new Command("check-audit", "Goes through the audit trail, and says whether every seal is whole.") { data, postgres, expect };
        command.SetAction((parsed, cancel) => RunAsync(DatabaseOptions.Read(parsed, data, postgres), Expected(parsed.GetValue(expect)), terminal, cancel));
        return command;
    }

    private static AuditMark? Expected(string? text) => text is null ? null : AuditMark.Read(text) ?? throw new RefusedException($"--expect {text}: a number and a seal with a colon between were expected, as check-audit and backup print them.");

    private static async Task<int> RunAsync(DatabaseChoice database, AuditMark? expected, Terminal terminal, CancellationToken cancel)
    {
        if (!database.IsPostgres && !File.Exists(database.File))
            throw new RefusedException($"--data {database.DataFolder}: there is no {DatabaseChoice.FileName} in this folder; the folder of a Cairn that was started once was expected.");

        await using var db = database.Open();
        try
        {
            if (await AuditTrail.FirstBrokenSealAsync(db, cancel) is { } broken)
                throw new RefusedException(string.Create(CultureInfo.InvariantCulture, $"The audit trail was tampered with: the seal of event {broken} does not fit what stands before it."));
            if (expected is not null && !await AuditTrail.HoldsAsync(db, expected, cancel))
                throw new RefusedException(string.Create(CultureInfo.InvariantCulture, $"The audit trail was tampered with: it does not hold event {expected.Number} with the seal that was noted. It was cut off or written anew."));
            var events = await db.AuditEvents.CountAsync(cancel);
            terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{events:#,0} events, every seal whole."));
            if (expected is not null)
                terminal.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Up to event {expected.Number} it is as it was noted."));
            if (await AuditTrail.LastAsync(db, cancel) is { } last)
                terminal.Output.WriteLine($"It ends with {last}. Note it elsewhere, for --expect.");
            return CairnCommandLine.Done;
        }
        catch (System.Data.Common.DbException failure)
        {
            throw new RefusedException($"{DatabaseOptions.NameOf(database)}: the database cannot be read ({failure.Message.TrimEnd('.')}).", failure);
        }
    }
}
