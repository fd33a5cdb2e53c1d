using System.Globalization;
using Cairn.Drawing.Writing;
using Cairn.Spc;

namespace Cairn.Drawing.Measuring;

/// <summary>How the periods of one series are written: <c>Jan 2025</c> for months, <c>6 Jan 2025</c> for days and weeks, and so on.</summary>
internal readonly struct PeriodText(Rhythm rhythm, CultureInfo culture)
{
    private readonly string format = rhythm switch
    {
        Rhythm.Years => "yyyy",
        Rhythm.Months or Rhythm.Quarters => "MMM yyyy",
        Rhythm.Hours => "d MMM yyyy HH:mm",
        _ => "d MMM yyyy",
    };

    /// <summary>The common case of months takes a way of its own, several times quicker than the general formatter.</summary>
    private readonly string[]? months = rhythm is Rhythm.Months or Rhythm.Quarters && culture.Equals(CultureInfo.InvariantCulture)
        ? DateTimeFormatInfo.InvariantInfo.AbbreviatedMonthNames
        : null;

    public void Append(CharBuffer target, Period period)
    {
        if (months is not null && period is { IsDate: true, Date.Year: >= 1000 })
        {
            target.Append(months[period.Date.Month - 1]);
            target.Append(' ');
            target.Append(period.Date.Year);
        }
        else if (period.IsDate)
            target.Append(period.Date, format, culture);
        else
            target.Append(period.Position, IsYearLike(period.Position) ? "0" : "#,0.####", culture);
    }

    /// <summary>2,010 would be an odd year.</summary>
    private static bool IsYearLike(double position) => Math.Abs(position) < 10_000 && double.IsInteger(position);

    public string Of(Period period)
    {
        var buffer = new CharBuffer(32);
        Append(buffer, period);
        return buffer.ToString();
    }
}
