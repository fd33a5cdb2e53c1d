using Spectre.Console;

namespace Cairn.Host.Output;

/// <summary>The look of a table in a terminal.</summary>
internal static class TableStyle
{
    public static Table Blank() => new() { Border = TableBorder.Simple };

    public static Table Column(this Table table, string name, bool right = false) =>
        table.AddColumn(new TableColumn(Markup.Escape(name)) { NoWrap = true, Alignment = right ? Justify.Right : Justify.Left });
}
