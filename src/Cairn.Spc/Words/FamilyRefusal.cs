using System.Globalization;

namespace Cairn.Spc.Words;

/// <summary>Refusals that the funnel, the Pareto and the CUSUM share.</summary>
internal static class FamilyRefusal
{
    public static void UnlessPositive(double value, string what, string parameter)
    {
        if (!double.IsFinite(value) || value <= 0)
            throw new ArgumentOutOfRangeException(parameter, Described("NotPositive", what, value));
    }

    public static void UnlessDefined<T>(T value, string what, string parameter) where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
            throw new ArgumentOutOfRangeException(parameter, Described("NotDefined", what, value));
    }

    private static string Described(string key, string what, IFormattable value) =>
        FamilyText.Format(key, what, value.ToString(null, CultureInfo.InvariantCulture));
}
