using System.Globalization;

namespace Cairn.Shared.Language;

/// <summary>
/// Gives a culture its names of months and days and its separators from the resources. The program runs without the system's tables of
/// languages, because it starts sooner; so what is needed of them is a text like any other.
/// </summary>
internal static class DateWords
{
    public static CultureInfo CultureOf(string tag, Func<string, string> text)
    {
        string[] List(string key) => text(key).Split('|');
        var culture = (CultureInfo)CultureInfo.GetCultureInfo(tag).Clone();
        culture.DateTimeFormat = (DateTimeFormatInfo)DateTimeFormatInfo.InvariantInfo.Clone();
        culture.DateTimeFormat.MonthNames = culture.DateTimeFormat.MonthGenitiveNames = [.. List("Months"), ""];
        culture.DateTimeFormat.AbbreviatedMonthNames = culture.DateTimeFormat.AbbreviatedMonthGenitiveNames = [.. List("ShortMonths"), ""];
        culture.DateTimeFormat.DayNames = List("Days");
        culture.DateTimeFormat.AbbreviatedDayNames = List("ShortDays");
        culture.DateTimeFormat.FirstDayOfWeek = Enum.Parse<DayOfWeek>(text("Pattern.FirstDayOfWeek"));
        culture.DateTimeFormat.ShortDatePattern = culture.DateTimeFormat.LongDatePattern = text("Pattern.Date");
        culture.DateTimeFormat.ShortTimePattern = culture.DateTimeFormat.LongTimePattern = text("Pattern.Time");
        culture.NumberFormat = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        culture.NumberFormat.NumberDecimalSeparator = culture.NumberFormat.PercentDecimalSeparator = text("Pattern.Decimal");
        culture.NumberFormat.NumberGroupSeparator = culture.NumberFormat.PercentGroupSeparator = text("Pattern.Thousands");
        return CultureInfo.ReadOnly(culture);
    }
}
