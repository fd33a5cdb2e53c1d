using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;

namespace Cairn.Drawing.Words;

/// <summary>
/// The fixed texts of drawings in one language, from DrawingText.resx; another language is another file beside it.
/// A text is read when it is first asked for, and then kept, because a chart asks for the same few at every point.
/// </summary>
internal sealed class DrawingText
{
    private static readonly ResourceManager Texts = new("Cairn.Drawing.Words.DrawingText", typeof(DrawingText).Assembly);
    private static readonly ConcurrentDictionary<string, DrawingText> Languages = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, string> read = new(StringComparer.Ordinal);
    private readonly CultureInfo culture;

    private DrawingText(CultureInfo culture) => this.culture = culture;

    /// <summary>A text by its name.</summary>
    public string this[string name] => read.GetOrAdd(name, static (name, culture) => Read(name, culture), culture);

    /// <summary>The texts of a language.</summary>
    public static DrawingText In(CultureInfo culture) => Languages.GetOrAdd(culture.Name, static (_, culture) => new(culture), culture);

    public string Format(string name, params object?[] arguments) => string.Format(culture, this[name], arguments);

    private static string Read(string name, CultureInfo culture) =>
        Texts.GetString(name, culture) ?? throw new MissingManifestResourceException("No text named " + name);
}
