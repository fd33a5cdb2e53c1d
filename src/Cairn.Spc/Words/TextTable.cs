using System.Globalization;
using System.Resources;

namespace Cairn.Spc.Words;

/// <summary>Texts that people read, from a resource file; another language is another file beside it.</summary>
/// <param name="name">The name of the resource, without its ending.</param>
internal sealed class TextTable(string name)
{
    private readonly ResourceManager texts = new(name, typeof(TextTable).Assembly);

    public string Get(CultureInfo? culture, string key) =>
        texts.GetString(key, culture ?? CultureInfo.InvariantCulture) ?? throw new MissingManifestResourceException($"{name} has no text named {key}");

    public string Format(CultureInfo? culture, string key, params object?[] arguments) =>
        string.Format(culture ?? CultureInfo.InvariantCulture, Get(culture, key), arguments);
}
