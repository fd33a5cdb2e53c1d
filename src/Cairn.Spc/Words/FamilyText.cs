using System.Globalization;
using System.Resources;

namespace Cairn.Spc.Words;

/// <summary>The sentences of funnel, Pareto and CUSUM, from FamilyText.resx; another language is another resx beside it.</summary>
internal static class FamilyText
{
    private static readonly ResourceManager texts = new(typeof(FamilyText));

    public static string Get(string key) =>
        texts.GetString(key, CultureInfo.InvariantCulture) ?? throw new MissingManifestResourceException(key);

    public static string Format(string key, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, Get(key), values);

    /// <summary>The singular text for 1, else the plural; {0} is the number with thousands separated.</summary>
    public static string Count(string key, int count, params ReadOnlySpan<object?> values) =>
        Format(key + (count == 1 ? "One" : "Many"), [count.ToString("N0", CultureInfo.InvariantCulture), .. values]);

    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => Format("ListLast", string.Join(Get("ListComma"), items.Take(items.Count - 1)), items[^1]),
    };
}
