using System.Globalization;

namespace Cairn.Spc.Words;

/// <summary>The texts of run and control charts.</summary>
internal static class ChartText
{
    private static readonly TextTable Texts = new("Cairn.Spc.Words.ChartText");

    public static string Get(CultureInfo? culture, string key) => Texts.Get(culture, key);

    public static string Format(CultureInfo? culture, string key, params object?[] arguments) => Texts.Format(culture, key, arguments);
}
