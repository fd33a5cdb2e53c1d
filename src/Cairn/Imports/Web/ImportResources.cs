using System.Security.Cryptography;
using System.Text.Json;

namespace Cairn.Imports.Web;

/// <summary>An upload as the API answers it: what was sent, and what became of it.</summary>
public sealed record ImportResource(Guid Id, Guid Project, string Name, ImportState State, int Rows, int Added, int Corrected, int Same, string Why, DateTimeOffset At)
{
    public DateTimeOffset? UndoneAt { get; init; }

    internal static ImportResource Of(Import import, ImportState state) => new(import.Id.Value, import.Project.Value, import.Name, state, import.Rows, import.Added, import.Corrected, import.Same, import.Why, import.At) { UndoneAt = import.UndoneAt };
}

/// <summary>Readings of many measures at once, with the reason of corrections, and whether what looks odd is meant.</summary>
public sealed record ImportInput(string? Why, bool? IsMeant, IReadOnlyList<ImportedReadingInput>? Readings)
{
    /// <summary>The same for the same input, and for no other.</summary>
    internal string Print => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this)));

    internal ImportRows Rows
    {
        get
        {
            var (measures, groups) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
            var rows = (Readings ?? []).Select((reading, i) => new ImportRow(i, PlaceIn(measures, reading?.Measure?.ToString() ?? ""), PlaceIn(groups, reading?.Group ?? ""), reading?.Period ?? default, new(reading?.Value, reading?.Denominator))).ToList();
            return new(rows, [.. measures.Keys], [.. groups.Keys]);
        }
    }

    private static int PlaceIn(Dictionary<string, int> words, string word) => words.TryGetValue(word, out var place) ? place : words[word] = words.Count;
}

/// <summary>What was found for a measure in the period that a day lies in, of all or of the group that is named; no value takes an earlier reading back.</summary>
public sealed record ImportedReadingInput(Guid? Measure, string? Group, DateOnly? Period, double? Value, double? Denominator);
