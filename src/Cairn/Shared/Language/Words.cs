using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;
using Cairn.Shared.Basics;

namespace Cairn.Shared.Language;

/// <summary>Every text that people read, in one language. Each feature keeps its own in a resource file beside its code.</summary>
public sealed class Words
{
    private static readonly string[] Files = ["Cairn.Shared.Language.SharedWords", "Cairn.Organisations.OrganisationWords", "Cairn.Accounts.AccountWords", "Cairn.Shared.Storage.StorageWords"];

    private readonly FrozenDictionary<string, string> texts;

    public Words(CultureInfo culture)
    {
        Culture = culture;
        texts = Files.SelectMany(file => TextsOf(file, culture)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    public CultureInfo Culture { get; }

    /// <summary>A text, its gaps filled.</summary>
    public string this[string key, params object[] arguments] => arguments.Length == 0 ? Find(key) : string.Format(Culture, Find(key), arguments);

    /// <summary>The sentence that says why something was refused.</summary>
    public string Of(Refusal refusal) => this[refusal.Words, [.. refusal.Arguments]];

    /// <summary>The word for one of a fixed list, for example <c>Role.Lead</c>.</summary>
    public string Of<T>(T value)
        where T : struct, Enum => Find(typeof(T).Name + "." + value);

    private string Find(string key) => texts.TryGetValue(key, out var text) ? text : throw new MissingManifestResourceException($"There is no text named {key}.");

    private static IEnumerable<KeyValuePair<string, string>> TextsOf(string file, CultureInfo culture) =>
        new ResourceManager(file, typeof(Words).Assembly).GetResourceSet(culture, createIfNotExists: true, tryParents: true)!
            .Cast<DictionaryEntry>().Select(entry => KeyValuePair.Create((string)entry.Key, (string)entry.Value!));
}
