using System.Globalization;
using Cairn.Drawing.Measuring;
using Cairn.Drawing.Words;
using Cairn.Spc;

namespace Cairn.Drawing.Cusums;

/// <summary>What the cases of a CUSUM are called: a number, and a date where there is one.</summary>
internal sealed class CusumCases
{
    private readonly IReadOnlyList<Period>? periods;
    private readonly DrawingText text;
    private readonly PeriodText dates;
    private readonly CultureInfo culture;

    public CusumCases(int count, IReadOnlyList<Period>? periods, DrawingText text, CultureInfo culture)
    {
        this.periods = periods;
        this.text = text;
        this.culture = culture;
        Count = count;
        dates = new(Rhythm.Irregular, culture);
        if (periods is not null)
            Check(periods);
    }

    public int Count { get; }

    public bool HasDates => periods is not null;

    public DateTime First => periods![0].Date;

    public DateTime Last => periods![^1].Date;

    /// <summary>For example <c>case 512, 3 Mar 2013</c>.</summary>
    public string Name(int number)
    {
        var plain = number.ToString("N0", culture);
        return periods is null ? text.Format("CusumCase", plain) : text.Format("CusumCaseDated", plain, dates.Of(periods[number - 1]));
    }

    /// <summary>The number of the first case on or after a day; one more than there are cases where there is none.</summary>
    public int FirstFrom(double position)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (periods![middle].Position < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low + 1;
    }

    private void Check(IReadOnlyList<Period> periods)
    {
        if (periods.Count != Count)
            throw new ArgumentException(text.Format("CusumPeriods", periods.Count, Count), nameof(periods));
        for (var i = 0; i < periods.Count; i++)
        {
            if (!periods[i].IsDate || (i > 0 && periods[i] < periods[i - 1]))
                throw new ArgumentException(text.Format("CusumPeriodsUnsorted", i + 1), nameof(periods));
        }
    }
}
