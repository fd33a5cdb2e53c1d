using Cairn.Shared.Basics;
using Cairn.Tables;

namespace Cairn.Imports;

/// <summary>Finds which measure and group each word of an upload means.</summary>
internal sealed class ImportMatching
{
    private readonly IReadOnlyList<ImportTarget> family;
    private readonly ILookup<string, ImportTarget> byName;
    private readonly Dictionary<Guid, ImportTarget> byId;
    private readonly ImportTarget? like;
    private readonly ImportColumns columns;
    private readonly DateTimeOffset now;

    public ImportMatching(IReadOnlyList<ImportTarget> family, ImportColumns columns, DateTimeOffset now)
    {
        (this.family, this.columns, this.now) = (family, columns, now);
        byName = family.ToLookup(target => target.Text.Name, StringComparer.OrdinalIgnoreCase);
        byId = family.ToDictionary(target => target.Id.Value);
        like = columns.Like is { } id ? byId.GetValueOrDefault(id) : null;
    }

    /// <summary>The measures that words mean, a place each. Equal words mean one measure, also where it is new.</summary>
    public IReadOnlyList<Match<ImportTarget>> Measures(IReadOnlyList<string> words)
    {
        var defined = new Dictionary<string, Match<ImportTarget>>(StringComparer.OrdinalIgnoreCase);
        return [.. words.Select(word => MeasureOf(ImportNames.Read(word), defined))];
    }

    /// <summary>The group of a measure that a word means.</summary>
    /// <param name="word">The name of the split, a colon and the group; empty for all.</param>
    /// <param name="groups">Those that the measure has.</param>
    public static Match<string> GroupOf(string word, IReadOnlyCollection<string> groups)
    {
        var wanted = ImportNames.Read(word);
        if (wanted.Length == 0)
            return new("");
        if (wanted.EndsWith(':'))
            return new(new Refusal("ImportGroupMissing", null, wanted.TrimEnd(':')));
        if (groups.FirstOrDefault(group => string.Equals(group, wanted, StringComparison.OrdinalIgnoreCase)) is { } known)
            return new(known);
        return new(NearestName.Of(wanted, groups) is { } nearest ? new Refusal("ImportGroupNearest", null, wanted, nearest) : new Refusal("ImportGroupUnknown", null, wanted));
    }

    private Match<ImportTarget> MeasureOf(string word, Dictionary<string, Match<ImportTarget>> defined)
    {
        if (Guid.TryParse(word, out var id) && byId.TryGetValue(id, out var meant))
            return new(meant);
        var named = byName[word].ToList();
        if (named.Count == 1)
            return new(named[0]);
        if (named.Count > 1)
            return new(new Refusal("ImportMeasureTwice", null, word));
        if (columns.Unknown == UnknownNames.LeaveOut)
            return Match<ImportTarget>.None;
        if (columns.Unknown == UnknownNames.Define && like is not null && word.Length > 0)
            return defined.TryGetValue(word, out var before) ? before : defined[word] = Define(word, like);
        if (word.Length == 0)
            return new(new Refusal("ImportCellEmpty"));
        return new(NearestName.Of(word, family.Select(target => target.Text.Name)) is { } nearest ? new Refusal("ImportMeasureNearest", null, word, nearest) : new Refusal("ImportMeasureUnknown", null, word));
    }

    private Match<ImportTarget> Define(string name, ImportTarget example)
    {
        var text = example.Text with { Name = name };
        return text.Check() is { IsAccepted: false } outcome ? new(outcome.Refusals[0]) : new(new ImportTarget(new(Guid.CreateVersion7(now)), text, []));
    }
}

/// <summary>What a word means, or why nobody can tell; neither where its rows are left out.</summary>
internal readonly record struct Match<T>(T? Meant, Refusal? Refusal)
    where T : class
{
    public Match(T meant)
        : this(meant, null)
    {
    }

    public Match(Refusal refusal)
        : this(null, refusal)
    {
    }

    public static Match<T> None => default;
}
