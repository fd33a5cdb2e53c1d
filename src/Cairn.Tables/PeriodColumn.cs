namespace Cairn.Tables;

/// <summary>When each row happened: dates in every row, or numbers in every row, never missing.</summary>
public sealed class PeriodColumn
{
    private readonly DateTime[] dates;
    private readonly double[] numbers;

    internal PeriodColumn(string name, DateTime[] dates)
    {
        Name = name;
        AreDates = true;
        this.dates = dates;
        numbers = [];
    }

    internal PeriodColumn(string name, double[] numbers)
    {
        Name = name;
        this.numbers = numbers;
        dates = [];
    }

    /// <summary>The header of the column, as the file writes it.</summary>
    public string Name { get; }

    /// <summary>Whether the rows are dated; otherwise they are numbered.</summary>
    public bool AreDates { get; }

    /// <summary>How many rows there are: as many as the table kept.</summary>
    public int Count => AreDates ? dates.Length : numbers.Length;

    /// <summary>The dates by row, local time as the file writes it, of no zone; empty where periods are numbers.</summary>
    public ReadOnlySpan<DateTime> Dates => dates;

    /// <summary>The numbers by row, all finite; empty where periods are dates.</summary>
    public ReadOnlySpan<double> Numbers => numbers;

    /// <summary>The date of a row, local time of no zone. Ask only where <see cref="AreDates"/> holds.</summary>
    /// <param name="row">A kept row, from 0.</param>
    public DateTime Date(int row) => dates[row];

    /// <summary>The number of a row. Ask only where <see cref="AreDates"/> does not hold.</summary>
    /// <param name="row">A kept row, from 0.</param>
    public double Number(int row) => numbers[row];
}
