using System.Globalization;
using System.Text;
using Cairn.Tables.Cells;
using ExcelDataReader;

namespace Cairn.Tables.Sources;

/// <summary>The rows of the first visible sheet of a workbook that holds anything.</summary>
internal sealed class WorkbookRows : IRowSource
{
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;
    private const int DaysBetweenDateSystems = 1462;

    private readonly string name;
    private readonly WorkbookParts parts;
    private readonly IExcelDataReader reader;
    private readonly Func<bool> read;
    private Dictionary<(int Row, int Column), string> errors = [];
    private bool isWaiting;

    private WorkbookRows(string name, WorkbookParts parts, Stream stream)
    {
        this.name = name;
        this.parts = parts;
        // The library asks for the code pages of old workbooks even where it opens a new one.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
        read = reader.Read;
        MoveToFirstFilledSheet();
    }

    public int Row { get; private set; }

    public int Count => reader.FieldCount;

    public bool IsPositional => false;

    public bool PointMayGroup => false;

    public double? Fraction => reader.RowCount > 0 ? Math.Min(1, (double)Row / reader.RowCount) : null;

    public Cell this[int index] => reader.GetValue(index) switch
    {
        double number when double.IsFinite(number) => new(CellKind.Number, number.ToString("R", CultureInfo.InvariantCulture)),
        DateTime date => OfDate(parts.CountsFrom1904Unseen ? date.AddDays(DaysBetweenDateSystems) : date),
        bool truth => new(CellKind.Boolean, truth ? "TRUE" : "FALSE"),
        null => errors.TryGetValue((Row, index), out var error) ? new(CellKind.Error, error) : Cell.Blank,
        var other => Cell.Of(Convert.ToString(other, CultureInfo.InvariantCulture) ?? ""),
    };

    public static WorkbookRows Open(string name, Func<Stream> open)
    {
        var known = WorkbookParts.Of(name, open);
        var stream = open();
        try
        {
            return Guard(name, () => new WorkbookRows(name, known, stream));
        }
        catch (TableException)
        {
            stream.Dispose();
            throw;
        }
    }

    public bool Next()
    {
        if (isWaiting)
        {
            isWaiting = false;
            return true;
        }

        if (!Guard(name, read)) return false;
        Row++;
        return Row <= MostRows ? true : throw Damaged(name, "it claims more rows than a sheet can have");
    }

    public void Dispose() => reader.Dispose();

    private void MoveToFirstFilledSheet()
    {
        for (var sheet = 0; sheet < reader.ResultsCount; sheet++, reader.NextResult())
        {
            if (!"visible".Equals(reader.VisibleState, StringComparison.OrdinalIgnoreCase)) continue;
            if (reader.FieldCount > MostColumns) throw Damaged(name, "it claims more columns than a sheet can have");
            Row = 0;
            errors = parts.ErrorCells(sheet);
            while (!isWaiting && Next()) isWaiting = HasValue();
            if (isWaiting) return;
        }

        throw new TableException(name, "no visible sheet of this workbook holds anything", "a header row and at least one row of data");
    }

    private bool HasValue()
    {
        for (var i = 0; i < Count; i++)
        {
            if (this[i].Kind != CellKind.Blank) return true;
        }

        return false;
    }

    private static Cell OfDate(DateTime date)
    {
        // A time of day without a date comes as the day before the calendar of workbooks begins.
        if (date.Year < 1900) return Cell.Of(date.ToString("HH:mm:ss", CultureInfo.InvariantCulture));
        var format = date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss.FFF";
        return new(CellKind.Date, date.ToString(format, CultureInfo.InvariantCulture));
    }

    /// <summary>Whatever a damaged workbook makes the library throw, people read one sentence.</summary>
    private static T Guard<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is not (TableException or OutOfMemoryException or UnauthorizedAccessException))
        {
            throw Damaged(name, "it could not be read");
        }
    }

    private static TableException Damaged(string name, string how) =>
        new(name, "the workbook seems damaged: " + how, "a workbook saved again as .xlsx, or a CSV file");
}
