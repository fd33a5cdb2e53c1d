using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;
using Cairn.Shared.Basics;

namespace Cairn.Shared.Language;

/// <summary>Every text that people read, in one language. Each feature keeps its own beside its code, in a resource file that ends in <c>Words</c>.</summary>
public sealed class Words
{
    private const string Ending = "Words.resources";

    private static readonly ConcurrentDictionary<(SpokenLanguage Language, TimeZoneInfo Zone), Words> Made = new();

    private readonly FrozenDictionary<string, string> texts;

    private readonly TimeZoneInfo zone;

    private Words(SpokenLanguage language, TimeZoneInfo zone)
    {
        Language = language;
        this.zone = zone;
        texts = TextsIn(language);
        Culture = DateWords.CultureOf(language.Tag, Find);
    }

    public SpokenLanguage Language { get; }

    /// <summary>How this language writes dates and numbers.</summary>
    public CultureInfo Culture { get; }

    /// <summary>The words of a language, read once, with moments as clocks show them in a zone: universal time where none is named.</summary>
    public static Words In(SpokenLanguage language, TimeZoneInfo? zone = null) => Made.GetOrAdd((language, zone ?? TimeZoneInfo.Utc), static made => new(made.Language, made.Zone));

    /// <summary>A text, its gaps filled.</summary>
    public string this[string key, params object[] arguments] => arguments.Length == 0 ? Find(key) : string.Format(Culture, Find(key), arguments);

    /// <summary>Whether there is a text of that name.</summary>
    public bool Has(string key) => texts.ContainsKey(key);

    /// <summary>The sentence that says why something was refused.</summary>
    public string Of(Refusal refusal) => this[refusal.Words, [.. refusal.Arguments]];

    /// <summary>The word for one of a fixed list, for example <c>Role.Lead</c>.</summary>
    public string Of<T>(T value)
        where T : struct, Enum => Find(typeof(T).Name + "." + value);

    /// <summary>A day, for example 2 Mar 2026.</summary>
    public string Of(DateOnly day) => day.ToString("d", Culture);

    /// <summary>A moment, for example 2 Mar 2026 09:00, as clocks show it here.</summary>
    public string Of(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, zone).ToString("g", Culture);

    /// <summary>The day of a moment, as calendars show it here.</summary>
    public string DayOf(DateTimeOffset moment) => Of(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime));

    private string Find(string key) => texts.TryGetValue(key, out var text) ? text : throw new MissingManifestResourceException($"There is no text named {key}.");

    private static FrozenDictionary<string, string> TextsIn(SpokenLanguage language) =>
        language != SpokenLanguage.Pseudo
            ? Files.SelectMany(file => TextsOf(file, CultureInfo.GetCultureInfo(language.Tag))).ToFrozenDictionary(StringComparer.Ordinal)
            : In(SpokenLanguage.English).texts.ToFrozenDictionary(text => text.Key, text => InPseudo(text.Key, text.Value), StringComparer.Ordinal);

    /// <summary>A pattern is read by the program and not by people; in a list each word is a text.</summary>
    private static string InPseudo(string key, string text) =>
        key.StartsWith("Pattern.", StringComparison.Ordinal) ? text : string.Join('|', text.Split('|').Select(PseudoText.Of));

    private static IEnumerable<string> Files => typeof(Words).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(Ending, StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension)!;

    private static IEnumerable<KeyValuePair<string, string>> TextsOf(string file, CultureInfo culture) =>
        new ResourceManager(file, typeof(Words).Assembly).GetResourceSet(culture, createIfNotExists: true, tryParents: true)!
            .Cast<DictionaryEntry>().Select(entry => KeyValuePair.Create((string)entry.Key, (string)entry.Value!));
}
