using System.Globalization;

namespace Cairn.Spc.Words;

/// <summary>The sentences of funnel, Pareto and CUSUM, from FamilyText.resx; another language is another resx beside it.</summary>
internal static class FamilyText
{
    private static readonly TextTable Texts = new("Cairn.Spc.Words.FamilyText");

    public static string Get(string key) => Texts.Get(null, key);

    public static string Format(string key, params object?[] values) => Texts.Format(null, key, values);

    /// <summary>The singular text for 1, else the plural; {0} is the number with thousands separated.</summary>
    public static string Count(string key, int count, params object?[] values) =>
        Format(key + (count == 1 ? "One" : "Many"), [count.ToString("N0", CultureInfo.InvariantCulture), .. values]);

    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => Format("ListLast", string.Join(Get("ListComma"), items.Take(items.Count - 1)), items[^1]),
    };
}
