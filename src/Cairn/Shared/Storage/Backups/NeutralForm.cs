using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace Cairn.Shared.Storage.Backups;

/// <summary>How values of a type are written in a backup. One way for each, so that equal rows are equal text in whichever database they lie.</summary>
internal sealed class NeutralForm
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    private static readonly Dictionary<Type, NeutralForm> Forms = new()
    {
        [typeof(string)] = new((line, row, at) => line.WriteStringValue(row.GetString(at)), value => value.GetString()!),
        [typeof(Guid)] = new((line, row, at) => line.WriteStringValue(row.GetGuid(at)), value => value.GetGuid()),
        [typeof(bool)] = new((line, row, at) => line.WriteBooleanValue(row.GetBoolean(at)), value => value.GetBoolean()),
        [typeof(int)] = new((line, row, at) => line.WriteNumberValue(row.GetInt32(at)), value => value.GetInt32()),
        [typeof(long)] = new((line, row, at) => line.WriteNumberValue(row.GetInt64(at)), value => value.GetInt64()),
        [typeof(double)] = new((line, row, at) => line.WriteNumberValue(row.GetDouble(at)), value => value.GetDouble()),
        [typeof(decimal)] = new((line, row, at) => line.WriteStringValue(Shortest(row.GetDecimal(at))), value => decimal.Parse(value.GetString()!, NumberStyles.Number, Plain)),
        [typeof(DateOnly)] = new((line, row, at) => line.WriteStringValue(row.GetFieldValue<DateOnly>(at).ToString("O", Plain)), value => DateOnly.ParseExact(value.GetString()!, "O", Plain)),
        [typeof(TimeOnly)] = new((line, row, at) => line.WriteStringValue(row.GetFieldValue<TimeOnly>(at).ToString("O", Plain)), value => TimeOnly.ParseExact(value.GetString()!, "O", Plain)),
        [typeof(byte[])] = new((line, row, at) => line.WriteBase64StringValue(row.GetFieldValue<byte[]>(at)), value => value.GetBytesFromBase64()),
    };

    private readonly Func<JsonElement, object> read;
    private readonly Action<Utf8JsonWriter, DbDataReader, int> write;

    private NeutralForm(Action<Utf8JsonWriter, DbDataReader, int> write, Func<JsonElement, object> read)
    {
        this.write = write;
        this.read = read;
    }

    /// <summary>The form of a type; null where there is none yet.</summary>
    public static NeutralForm? Of(Type type) => Forms.GetValueOrDefault(type);

    public void Write(Utf8JsonWriter line, DbDataReader row, int at) => write(line, row, at);

    public object Read(JsonElement value) => read(value);

    /// <summary>Without zeros at the end, which one database keeps and the other does not.</summary>
    private static string Shortest(decimal number) => (number / 1.0000000000000000000000000000m).ToString(Plain);
}
