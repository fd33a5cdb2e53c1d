using System.Data.Common;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Cairn.Shared.Storage.Backups;

/// <summary>A column, and how its values are written in a backup: the same whichever database they come from or go to.</summary>
internal sealed class StoredColumn
{
    private readonly NeutralForm form;
    private readonly StoredJson? json;
    private readonly Type? list;
    private readonly RelationalTypeMapping mapping;

    private StoredColumn(IColumn column)
    {
        Name = column.Name;
        StoreType = column.StoreType;
        mapping = column.StoreTypeMapping;
        json = StoredJson.Of(column);
        var type = Nullable.GetUnderlyingType(mapping.ClrType) ?? mapping.ClrType;
        list = StoreType.EndsWith("[]", StringComparison.Ordinal) ? type : null;
        var plain = json is null && list is null ? type : typeof(string);
        form = NeutralForm.Of(plain) ?? throw new NotSupportedException($"{column.Table.Name}.{Name}: a backup has no form for {type} yet; give it one in NeutralForm.");
        IsText = plain == typeof(string);
        IsWholeNumber = plain == typeof(int) || plain == typeof(long);
    }

    public string Name { get; }

    /// <summary>As the database calls it.</summary>
    public string StoreType { get; }

    public bool IsText { get; }

    public bool IsWholeNumber { get; }

    public static StoredColumn Of(IColumn column) => new(column);

    /// <summary>A value of a row as it stands in the backup.</summary>
    public void Write(Utf8JsonWriter line, DbDataReader row, int at)
    {
        if (row.IsDBNull(at))
            line.WriteNullValue();
        else if (json is not null)
            json.ToNeutral(row.GetString(at)).WriteTo(line);
        else if (list is not null) // one database has lists, the other keeps them as JSON
            line.WriteStringValue(JsonSerializer.Serialize(row.GetValue(at)));
        else
            form.Write(line, row, at);
    }

    /// <summary>A value of the backup as this database takes it.</summary>
    public object? Read(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
            return null;
        if (json is not null)
            return json.FromNeutral(JsonNode.Parse(value.GetRawText())!);
        return list is not null ? JsonSerializer.Deserialize(value.GetString()!, list) : form.Read(value);
    }

    public DbParameter Parameter(DbCommand command, string name) => mapping.CreateParameter(command, name, value: null, nullable: true);
}
