using System.Globalization;
using Cairn.Tables.Cells;

namespace Cairn.Tables.Periods;

/// <summary>A date format that a person gave, such as dd/MM/yyyy.</summary>
internal sealed class DateFormat
{
    private static readonly CultureInfo thisCentury = ThisCentury();

    private readonly string format;

    private DateFormat(string format) => this.format = format;

    /// <summary>A format without a year would borrow one from today, and read differently tomorrow.</summary>
    public static DateFormat Of(ColumnView column, string format)
    {
        // A single letter would name one of the standard formats, which nobody means.
        var usable = new DateFormat(format.Length == 1 ? "%" + format : format);
        return usable.KeepsYear()
            ? usable
            : throw column.Refusal("the date format " + TableException.Quote(format) + " cannot be used", "one with a year, such as dd/MM/yyyy");
    }

    /// <summary>The date as written, in no zone; null where the text does not have the format.</summary>
    public DateTime? Read(ReadOnlySpan<char> text) =>
        DateTimeOffset.TryParseExact(text, format, thisCentury, DateTimeStyles.AssumeUniversal, out var date) ? date.DateTime : null;

    private bool KeepsYear()
    {
        var sample = new DateTime(2001, 12, 31);
        try
        {
            return Read(sample.ToString(format, CultureInfo.InvariantCulture))?.Year == sample.Year;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    /// <summary>Years of two digits belong to the years 2000 to 2099.</summary>
    private static CultureInfo ThisCentury()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.DateTimeFormat.Calendar.TwoDigitYearMax = 2099;
        return culture;
    }
}
