using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.Json;

namespace Cairn.Shared.Storage.Backups;

/// <summary>
/// A column that holds an object as JSON. The two databases write bytes and exact numbers inside it differently (one bytes as
/// hexadecimal, the other as Base64), so a backup has them in one way; and in one order of fields, which only one of them keeps.
/// </summary>
internal sealed class StoredJson
{
    private static readonly Dictionary<Type, JsonValueReaderWriter> Neutral = new()
    {
        [typeof(byte[])] = JsonByteArrayReaderWriter.Instance,
        [typeof(Guid)] = JsonGuidReaderWriter.Instance,
        [typeof(decimal)] = JsonDecimalReaderWriter.Instance,
    };

    private readonly Dictionary<string, (JsonValueReaderWriter Own, JsonValueReaderWriter Neutral)> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StoredJson> parts = new(StringComparer.Ordinal);

    private StoredJson(ITypeBase type)
    {
        foreach (var property in type.GetProperties())
        {
            if (property.GetJsonPropertyName() is { } name && Neutral.TryGetValue(Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType, out var neutral))
                forms[name] = (property.GetJsonValueReaderWriter() ?? property.GetTypeMapping().JsonValueReaderWriter!, neutral);
        }

        foreach (var part in Parts(type))
            parts[part.GetJsonPropertyName()!] = new(part);
    }

    /// <summary>The object in a column; null where the column holds a plain value.</summary>
    public static StoredJson? Of(IColumn column)
    {
        if (column.PropertyMappings.Count > 0)
            return null;
        var whole = column.Table.EntityTypeMappings.SelectMany(mapping => Parts(mapping.TypeBase)).FirstOrDefault(part => part.GetContainerColumnName() == column.Name);
        return whole is null ? throw new NotSupportedException($"{column.Table.Name}.{column.Name} holds what a backup does not understand.") : new(whole);
    }

    public JsonNode ToNeutral(string text) => Rewrite(JsonNode.Parse(text)!, (form, value) => form.Neutral.ToJsonString(form.Own.FromJsonString(value)!));

    public string FromNeutral(JsonNode value) => Rewrite(value, (form, text) => form.Own.ToJsonString(form.Neutral.FromJsonString(text)!)).ToJsonString();

    private JsonNode Rewrite(JsonNode value, Func<(JsonValueReaderWriter Own, JsonValueReaderWriter Neutral), string, string> turn) => value switch
    {
        JsonArray list => new JsonArray([.. list.Select(item => item is null ? null : Rewrite(item, turn))]),
        JsonObject fields => new JsonObject(fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => KeyValuePair.Create(field.Key, RewriteField(field.Key, field.Value, turn)))),
        _ => value.DeepClone(),
    };

    private JsonNode? RewriteField(string name, JsonNode? value, Func<(JsonValueReaderWriter Own, JsonValueReaderWriter Neutral), string, string> turn)
    {
        if (value is null)
            return null;
        if (parts.TryGetValue(name, out var part))
            return part.Rewrite(value, turn);
        return forms.TryGetValue(name, out var form) ? JsonNode.Parse(turn(form, value.ToJsonString())) : value.DeepClone();
    }

    private static IEnumerable<ITypeBase> Parts(ITypeBase type)
    {
        var owned = (type as IEntityType)?.GetNavigations().Where(part => part is { IsOnDependent: false, ForeignKey.IsOwnership: true }).Select(part => (ITypeBase)part.TargetEntityType) ?? [];
        return owned.Concat(type.GetComplexProperties().Select(part => (ITypeBase)part.ComplexType)).Where(part => part.IsMappedToJson());
    }
}
