using Cairn.Drawing.Measuring;
using Cairn.Drawing.Sheets;
using Cairn.Drawing.Words;

namespace Cairn.Drawing.SafetyCross;

/// <summary>The measure pass of a safety cross: how large a day is, how many months stand in a row, and how wide the sheet is.</summary>
internal sealed class MonthsPlan
{
    public const double LargestCell = 62;

    /// <summary>In heights of the text: the number of the day and the sign stand one above the other.</summary>
    private const double SmallestCell = 2.5;
    private const int DaysAWeek = 7;

    private readonly IReadOnlyList<SafetyCrossMonth> months;
    private readonly double[] rowTops;

    public MonthsPlan(IReadOnlyList<SafetyCrossMonth> months, SafetyCrossLabels labels, DrawingOptions options, double largestCell)
    {
        this.months = months;
        Labels = labels;
        Text = DrawingText.In(options.Culture);
        EventName = SafetyCrossWords.EventOr(labels.Event, Text);

        // A week fits the sheet, however large the text should be.
        var font = Math.Min(Proportions.FontFor(options.Width) * options.FontScale, options.Width / (DaysAWeek * SmallestCell + 2 * Proportions.Edge));
        Gap = 1.4 * font;
        var inside = options.Width - 2 * Proportions.Edge * font;
        Columns = Math.Clamp((int)((inside + Gap) / (DaysAWeek * SmallestCell * font + Gap)), 1, months.Count);
        Cell = Math.Min(largestCell * options.FontScale, ((inside + Gap) / Columns - Gap) / DaysAWeek);

        // Full rows, as even as the number of months allows.
        Columns = (months.Count + Rows - 1) / Rows;
        Cell = Math.Min(largestCell * options.FontScale, ((inside + Gap) / Columns - Gap) / DaysAWeek);
        var needed = Columns * (DaysAWeek * Cell + Gap) - Gap + 2 * Proportions.Edge * font;
        Sheet = new(options, Math.Min(options.Width, Math.Ceiling(needed)), labels.Title, labels.Foot, font);

        CountLines = [.. months.Select(month =>
        {
            var count = SafetyCrossWords.Count(month, labels.Event, options.Culture);
            return Wrapping.Lines(count, MonthWidth, Sheet.Font);
        })];
        Key = new(this);
        rowTops = Tops();
        KeyTop = rowTops[^1] + 0.2 * Sheet.Font;
        Bottom = KeyTop + Key.Height + 0.3 * Sheet.Font;
    }

    public SafetyCrossLabels Labels { get; }

    public DrawingText Text { get; }

    public string EventName { get; }

    public Sheet Sheet { get; }

    public bool HasCounts => months.Any(month => month.Days.Any(day => day.Count > 1));

    public DayKey Key { get; }

    /// <summary>The side of a day, with the gap to the next.</summary>
    public double Cell { get; }

    public double MonthWidth => DaysAWeek * Cell;

    public IReadOnlyList<IReadOnlyList<string>> CountLines { get; }

    public double KeyTop { get; }

    public double Bottom { get; }

    /// <summary>The room above the first week: the name of the month and the initials of the weekdays.</summary>
    public double HeadHeight => 3.1 * Sheet.Font;

    private double Gap { get; }

    private int Columns { get; }

    private int Rows => (months.Count + Columns - 1) / Columns;

    public double LeftOf(int index) => Sheet.Left + index % Columns * (MonthWidth + Gap);

    public double TopOf(int index) => rowTops[index / Columns];

    /// <summary>How many places the first of a month stands from the start of its week.</summary>
    public int Lead(SafetyCrossMonth month) =>
        ((int)new DateTime(month.Year, month.Month, 1).DayOfWeek - (int)Labels.FirstDayOfWeek + DaysAWeek) % DaysAWeek;

    public int WeeksOf(SafetyCrossMonth month) => (Lead(month) + month.Days.Length + DaysAWeek - 1) / DaysAWeek;

    /// <summary>Where each row of months begins, and where the last ends: a row is as high as its longest month and its longest count.</summary>
    private double[] Tops()
    {
        var tops = new double[Rows + 1];
        tops[0] = Sheet.Top + 0.2 * Sheet.Font;
        for (var row = 0; row < Rows; row++)
        {
            var inRow = Enumerable.Range(row * Columns, Math.Min(Columns, months.Count - row * Columns));
            tops[row + 1] = tops[row] + inRow.Max(i => HeadHeight + WeeksOf(months[i]) * Cell + CountLines[i].Count * Sheet.Line + 1.6 * Sheet.Font);
        }

        return tops;
    }
}
