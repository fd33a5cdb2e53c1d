using System.Globalization;

namespace Cairn.Spc.Words;

/// <summary>Numbers as people read them: three significant figures, whole thousands kept and separated.</summary>
internal static class PlainNumber
{
    private const double SmallestSpelt = 1e-6;

    public static string Of(double value)
    {
        if (value == 0) return "0";
        var size = Math.Abs(value);
        if (size < SmallestSpelt) return value.ToString("G3", CultureInfo.InvariantCulture);
        var decimals = Math.Max(0, 2 - (int)Math.Floor(Math.Log10(size)));
        return value.ToString("#,##0." + new string('#', decimals), CultureInfo.InvariantCulture);
    }

    public static string Percent(double share) => Of(share * 100) + "%";
}
