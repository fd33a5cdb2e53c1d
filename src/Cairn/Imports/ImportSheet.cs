using System.Security.Cryptography;
using System.Text;
using Cairn.Measures;
using Cairn.Shared.Basics;
using Cairn.Tables;

namespace Cairn.Imports;

/// <summary>A file as somebody looks at it first: its headings, how long it is, and how it begins.</summary>
public sealed record ImportHead(IReadOnlyList<string> Headings, int Rows, IReadOnlyList<IReadOnlyList<string>> First)
{
    private const char Between = '\u001F';

    /// <summary>The same for every file with the same headings, in whatever order.</summary>
    public string Print => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(Between, Headings.Select(heading => heading).Order(StringComparer.Ordinal)))));
}

/// <summary>Reads files of readings. What is wrong with the file as a whole is thrown; what is wrong with rows is told with each.</summary>
internal static class ImportSheet
{
    private const int Shown = 3;

    /// <exception cref="TableException">It is no table, or an empty one.</exception>
    public static ImportHead HeadOf(byte[] file, string name, CancellationToken cancel)
    {
        using var stream = new MemoryStream(file);
        var table = TableReader.Read(stream, name, cancel: cancel);
        var columns = table.Headers.Where(heading => heading.Length is > 0 and <= ImportColumns.LongestHeading).Distinct(StringComparer.Ordinal).Where(heading => table.Headers.Count(other => other == heading) == 1).ToList();
        var texts = columns.ConvertAll(table.Texts);
        return new(columns, table.RowCount, [.. Enumerable.Range(0, Math.Min(Shown, table.RowCount)).Select(row => texts.ConvertAll(text => text[row]))]);
    }

    /// <exception cref="TableException">A column could be read in two ways, or nothing is left to read.</exception>
    public static ImportRows Read(byte[] file, string name, ImportColumns columns, CancellationToken cancel)
    {
        using var stream = new MemoryStream(file);
        var table = TableReader.Read(stream, name, new()
        {
            Columns = [.. columns.Named],
            Where = columns.Filter.Length > 0 ? [new(columns.Filter, columns.FilterValue)] : [],
            DateFormat = columns.Order switch { DateOrder.DayFirst => "d/M/yyyy", DateOrder.MonthFirst => "M/d/yyyy", _ => null },
        }, cancel);
        return new ImportReading(table, columns).Read();
    }
}

/// <summary>A table on its way to rows.</summary>
internal sealed class ImportReading(Table table, ImportColumns columns)
{
    private readonly List<ImportProblem> problems = [];
    private readonly HashSet<int> refused = [];
    private readonly HashSet<(int Row, string Column)> seen = [];

    public ImportRows Read()
    {
        var periods = Days();
        var values = Numbers(columns.Value, ImportPart.Value)!;
        var minus = Numbers(columns.Minus, ImportPart.Value);
        var denominators = Numbers(columns.Denominator, ImportPart.Denominator);
        var measures = columns.MeasureColumn.Length > 0 ? table.Texts(columns.MeasureColumn) : null;
        var groups = columns.Group.Length > 0 ? table.Texts(columns.Group) : null;
        var rows = new List<ImportRow>(table.RowCount);
        for (var row = 0; row < table.RowCount; row++)
        {
            if (refused.Contains(row))
                continue;
            var found = new Found(minus is null ? values[row] : values[row] - minus[row], denominators?[row]);
            if (found != default)
                rows.Add(new(table.RowNumber(row), measures?.Codes[row] ?? 0, groups?.Codes[row] ?? 0, DateOnly.FromDateTime(periods.Date(row)), found));
        }

        return new(rows, measures?.Distinct ?? [columns.Measure?.ToString() ?? ""], groups is null ? [""] : [.. groups.Distinct.Select(GroupOf)])
        {
            Problems = [.. problems.OrderBy(problem => problem.Row)],
            Empty = table.RowCount - refused.Count - rows.Count,
        };
    }

    /// <summary>Where each cell says a group of one split, an empty one says none, and so is no group.</summary>
    private string GroupOf(string cell) => columns.Split.Length == 0 ? cell : $"{columns.Split}: {cell}";

    private PeriodColumn Days()
    {
        var told = new List<RefusedCell>();
        var periods = table.Periods(columns.Period, told);
        if (!periods.AreDates)
            throw new TableException(table.Source, null, periods.Name, "the column holds numbers and no dates", "dates such as 2026-03-01 or Mar 2026");
        Take(told, ImportPart.Period, "ImportCellNoDate");
        return periods;
    }

    private NumberColumn? Numbers(string column, ImportPart part)
    {
        if (column.Length == 0)
            return null;
        var told = new List<RefusedCell>();
        var numbers = table.Numbers(column, told);
        Take(told, part, "ImportCellNoNumber");
        return numbers;
    }

    private void Take(List<RefusedCell> told, ImportPart part, string words)
    {
        problems.AddRange(told.Where(cell => seen.Add((cell.Row, cell.Column))).Select(cell => new ImportProblem(table.RowNumber(cell.Row), part, cell.Found.Length == 0 ? new Refusal("ImportCellEmpty") : new Refusal(words, null, cell.Found)) { Column = cell.Column }));
        refused.UnionWith(told.Select(cell => cell.Row));
    }
}
