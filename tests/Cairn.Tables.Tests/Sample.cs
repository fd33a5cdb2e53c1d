using System.Text;

namespace Cairn.Tables.Tests;

/// <summary>Small files in memory, read or refused.</summary>
internal static class Sample
{
    public const string Name = "ward.csv";

    public static Table Read(string text, TableOptions? options = null, string name = Name) =>
        Read(Encoding.UTF8.GetBytes(text), options, name);

    public static Table Read(byte[] bytes, TableOptions? options = null, string name = Name) =>
        TableReader.Read(new MemoryStream(bytes), name, options);

    public static TableException Refused(string text, TableOptions? options = null) =>
        Should.Throw<TableException>(() => Read(text, options));

    public static TableException Refused(byte[] bytes) => Should.Throw<TableException>(() => Read(bytes));

    /// <summary>A file of one column, separated by commas as the second column shows.</summary>
    public static Table Column(params string[] values) =>
        Read("x,y\n" + string.Concat(values.Select(value => "\"" + value + "\",a\n")));

    public static IEnumerable<double?> Numbers(params string[] values) => Column(values).Numbers("x").Values;

    public static TableException NumbersRefused(params string[] values) =>
        Should.Throw<TableException>(() => Column(values).Numbers("x"));

    public static DateTime[] Dates(params string[] values)
    {
        var periods = Column(values).Periods("x");
        periods.AreDates.ShouldBeTrue();
        return periods.Dates.ToArray();
    }

    public static TableException DatesRefused(params string[] values) =>
        Should.Throw<TableException>(() => Column(values).Periods("x"));

    public static DateTime Day(int year, int month, int day) => new(year, month, day);
}
