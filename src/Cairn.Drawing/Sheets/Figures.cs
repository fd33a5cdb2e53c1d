using System.Globalization;
using Cairn.Drawing.Measuring;
using Cairn.Drawing.Words;

namespace Cairn.Drawing.Sheets;

/// <summary>Single numbers as people read them: three significant figures, whole thousands kept and separated.</summary>
internal static class Figures
{
    private const double SmallestSpelt = 1e-6;

    public static string Of(double value, CultureInfo culture)
    {
        var size = Math.Abs(value);
        if (size is 0 or >= 1e12 or < SmallestSpelt)
            return NumberText.ForStep(size == 0 ? 1 : size / 100, size, 1, null, culture).Of(value);

        var decimals = Math.Max(0, 2 - (int)Math.Floor(Math.Log10(size)));
        return value.ToString("#,##0." + new string('#', decimals), culture);
    }

    /// <summary>A value that is a proportion, or already per cent.</summary>
    public static string Percent(double value, double factor, CultureInfo culture) =>
        string.Format(culture, PercentPattern(culture), Of(value * factor, culture));

    public static string PercentPattern(CultureInfo culture) => DrawingText.In(culture)["Percent"];
}
