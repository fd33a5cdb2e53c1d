using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;

namespace Cairn.Drawing.Words;

/// <summary>The fixed texts of drawings in one language, from DrawingText.resx; another language is another file beside it.</summary>
internal sealed class DrawingText
{
    private static readonly ResourceManager Texts = new("Cairn.Drawing.Words.DrawingText", typeof(DrawingText).Assembly);
    private static readonly ConcurrentDictionary<string, DrawingText> Languages = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly CultureInfo culture;

    private DrawingText(CultureInfo culture)
    {
        this.culture = culture;
        foreach (System.Collections.DictionaryEntry entry in Texts.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!)
            texts[(string)entry.Key] = Texts.GetString((string)entry.Key, culture)!;
    }

    /// <summary>A text by its name.</summary>
    public string this[string name] => texts.TryGetValue(name, out var text) ? text : throw new InvalidOperationException("No text named " + name);

    /// <summary>The texts of a language, read once.</summary>
    public static DrawingText In(CultureInfo culture) => Languages.GetOrAdd(culture.Name, static (_, culture) => new(culture), culture);

    public string Format(string name, params object?[] arguments) => string.Format(culture, this[name], arguments);
}
