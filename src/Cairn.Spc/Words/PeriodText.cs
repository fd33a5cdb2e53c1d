using System.Globalization;

namespace Cairn.Spc.Words;

/// <summary>
/// Says a period as briefly as the series allows: a year where all are first days of a year, a month where all are first days of a month,
/// else a day; a number stays a number.
/// </summary>
public sealed class PeriodText
{
    private readonly string? format;
    private readonly CultureInfo culture;

    /// <summary>Looks at the periods of a series.</summary>
    /// <param name="series">The series.</param>
    /// <param name="culture">For the names of months; default invariant (English).</param>
    public PeriodText(Series series, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        this.culture = culture ?? CultureInfo.InvariantCulture;
        format = series.HasDates ? FormatOf(series) : null;
    }

    /// <summary>For example <c>Mar 2025</c>, <c>3 Mar 2025</c> or <c>12</c>.</summary>
    public string Say(Period period) => format is null ? period.ToString() : period.Date.ToString(format, culture);

    /// <summary>When something happened, for example <c>in Mar 2025</c>, <c>on 3 Mar 2025</c> or <c>at 12</c>.</summary>
    public string When(Period period) =>
        ChartText.Format(culture, format is null ? "WhenAt" : format.StartsWith('d') ? "WhenOn" : "WhenIn", Say(period));

    private static string FormatOf(Series series)
    {
        bool years = series.Count > 1, months = true, times = false;
        for (var i = 0; i < series.Count; i++)
        {
            var date = series.PeriodAt(i).Date;
            months &= date.Day == 1;
            years &= date is { Day: 1, Month: 1 };
            times |= date.TimeOfDay != TimeSpan.Zero;
        }

        return times ? "d MMM yyyy HH:mm" : years ? "yyyy" : months ? "MMM yyyy" : "d MMM yyyy";
    }
}
