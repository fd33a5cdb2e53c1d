using System.Globalization;
using System.Resources;

namespace Cairn.Spc.Words;

/// <summary>The texts of charts, from ChartText.resx; another language is another file beside it.</summary>
internal static class ChartText
{
    private static readonly ResourceManager Texts = new("Cairn.Spc.Words.ChartText", typeof(ChartText).Assembly);

    public static string Get(CultureInfo? culture, string key) =>
        Texts.GetString(key, culture ?? CultureInfo.InvariantCulture) ?? throw new InvalidOperationException("No text named " + key);

    public static string Format(CultureInfo? culture, string key, params ReadOnlySpan<object?> arguments) =>
        string.Format(culture ?? CultureInfo.InvariantCulture, Get(culture, key), arguments);
}
