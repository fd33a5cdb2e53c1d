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

    public string Name { get; }

    /// <summary>Whether the rows are dated; otherwise they are numbered.</summary>
    public bool AreDates { get; }

    public int Count => AreDates ? dates.Length : numbers.Length;

    /// <summary>Local time as the file writes it, of no zone; empty where periods are numbers.</summary>
    public ReadOnlySpan<DateTime> Dates => dates;

    /// <summary>Empty where periods are dates.</summary>
    public ReadOnlySpan<double> Numbers => numbers;

    public DateTime Date(int row) => dates[row];

    public double Number(int row) => numbers[row];
}
