using System.Data.Common;
using Cairn.Shared.Storage.Backups;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Cairn.Shared.Storage.Bulk;

/// <summary>A table as the model has it: a new column of the model is written without anybody thinking of it here.</summary>
internal sealed class BulkTable
{
    private readonly BulkColumn[] columns;
    private readonly string key;

    private BulkTable(IEntityType type)
    {
        Name = Sql.Quote(type.GetTableName()!);
        columns = [.. type.GetProperties().Select(property => new BulkColumn(property))];
        key = string.Join(", ", type.FindPrimaryKey()!.Properties.Select(property => Sql.Quote(property.GetColumnName())));
        Names = string.Join(", ", columns.Select(column => column.Name));
    }

    /// <summary>Quoted.</summary>
    public string Name { get; }

    /// <summary>Of all columns, quoted, with commas between.</summary>
    public string Names { get; }

    public IReadOnlyList<BulkColumn> Columns => columns;

    /// <summary>What makes of an insertion the replacement of the row that has the same key; the same words in both databases.</summary>
    public string OrReplace => $" ON CONFLICT ({key}) DO UPDATE SET {string.Join(", ", columns.Where(column => !column.IsKey).Select(column => $"{column.Name} = excluded.{column.Name}"))}";

    public static BulkTable Of<TRow>(CairnDb db) => new(db.Model.FindEntityType(typeof(TRow)) ?? throw new NotSupportedException("The model has no such rows."));
}

/// <summary>A column: how its value is read from a row, and how its database takes it.</summary>
internal sealed class BulkColumn
{
    private readonly Func<object?, object?> read;
    private readonly RelationalTypeMapping mapping;

    public BulkColumn(IProperty property)
    {
        Name = Sql.Quote(property.GetColumnName());
        IsKey = property.IsPrimaryKey();
        mapping = property.GetRelationalTypeMapping();
        var member = property.PropertyInfo ?? throw new NotSupportedException($"{property.Name} is no property of its type.");
        var stored = mapping.Converter?.ConvertToProvider;
        read = stored is null ? member.GetValue : row => member.GetValue(row) is { } value ? stored(value) : null;
    }

    /// <summary>Quoted.</summary>
    public string Name { get; }

    public bool IsKey { get; }

    /// <summary>The value that is stored; null for none.</summary>
    public object? ValueIn(object row) => read(row);

    public DbParameter Parameter(DbCommand command, string name) => mapping.CreateParameter(command, name, value: null, nullable: true);
}
