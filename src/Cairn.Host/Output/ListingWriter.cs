using Spectre.Console;

namespace Cairn.Host.Output;

/// <summary>
/// Writes a listing: drawn by Spectre.Console in a terminal; in a pipe as plain aligned text of any width, which other programs read
/// and which spares the start of the library.
/// </summary>
internal static class ListingWriter
{
    public static void ToTerminal(Listing listing, TextWriter output)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var heading in listing.Headings)
            table.AddColumn(new TableColumn(Markup.Escape(heading.Name)) { NoWrap = true, Alignment = heading.IsRight ? Justify.Right : Justify.Left });
        foreach (var row in listing.Rows)
            table.AddRow([.. row.Select(Markup.Escape)]);
        AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(output) }).Write(table);
    }

    public static void ToPipe(Listing listing, TextWriter output)
    {
        var widths = new int[listing.Headings.Count];
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = listing.Headings[i].Name.Length;
            foreach (var row in listing.Rows)
                widths[i] = Math.Max(widths[i], row[i].Length);
        }

        output.WriteLine();
        WriteLine(listing, [.. listing.Headings.Select(heading => heading.Name)], widths, output);
        foreach (var row in listing.Rows)
            WriteLine(listing, row, widths, output);
        output.WriteLine();
    }

    private static void WriteLine(Listing listing, string[] cells, int[] widths, TextWriter output)
    {
        var line = "";
        for (var i = 0; i < cells.Length; i++)
            line += "  " + (listing.Headings[i].IsRight ? cells[i].PadLeft(widths[i]) : cells[i].PadRight(widths[i]));
        output.WriteLine(line.TrimEnd());
    }
}
