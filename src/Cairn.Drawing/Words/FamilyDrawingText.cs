using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;

namespace Cairn.Drawing.Words;

/// <summary>The fixed texts of funnels, Pareto charts, CUSUMs and safety crosses, from FamilyDrawingText.resx; another language is another file beside it.</summary>
internal sealed class FamilyDrawingText
{
    private static readonly ResourceManager Texts = new("Cairn.Drawing.Words.FamilyDrawingText", typeof(FamilyDrawingText).Assembly);
    private static readonly ConcurrentDictionary<string, FamilyDrawingText> Languages = new(StringComparer.Ordinal);

    private readonly CultureInfo culture;

    private FamilyDrawingText(CultureInfo culture) => this.culture = culture;

    /// <summary>A text by its name.</summary>
    public string this[string name] => Texts.GetString(name, culture) ?? throw new MissingManifestResourceException(name);

    public static FamilyDrawingText In(CultureInfo culture) => Languages.GetOrAdd(culture.Name, static (_, culture) => new(culture), culture);

    public string Format(string name, params object?[] arguments) => string.Format(culture, this[name], arguments);
}
