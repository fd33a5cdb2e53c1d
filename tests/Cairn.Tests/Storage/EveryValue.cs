using System.Text;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Tests.Storage;

/// <summary>All that a database holds, as text: every value of every column of every table, bytes as the letters that they spell.</summary>
internal static class EveryValue
{
    public static async Task<string> OfAsync(CairnDb db)
    {
        var cancel = TestContext.Current.CancellationToken;
        var all = new List<string?>();
        await db.Database.OpenConnectionAsync(cancel);
        foreach (var table in db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct())
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var rows = await command.ExecuteReaderAsync(cancel);
            while (await rows.ReadAsync(cancel))
            {
                for (var i = 0; i < rows.FieldCount; i++)
                    all.Add(TextOf(rows.GetValue(i)));
            }
        }

        return string.Join('\n', all);
    }

    private static string? TextOf(object value) => value switch
    {
        byte[] bytes => Encoding.UTF8.GetString(bytes) + Encoding.Unicode.GetString(bytes),
        string[] list => string.Join(',', list),
        _ => value.ToString(),
    };
}
