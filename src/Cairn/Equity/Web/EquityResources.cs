using Cairn.Shared.Basics;

namespace Cairn.Equity.Web;

/// <summary>What a team says about equity, as the API answers it. Unknown is a category of every stratum.</summary>
public sealed record EquityResource(
    string Population, IReadOnlyList<string> Segments, IReadOnlyList<string> NotThriving, IReadOnlyList<string> NotKnown, IReadOnlyList<string> Drivers, IReadOnlyList<StratumResource> Strata,
    IReadOnlyList<StrategyResource> Strategies, int Number)
{
    internal static EquityResource Of(EquityText text, int number) => new(
        text.Population, ListedLines.Of(text.Segments), ListedLines.Of(text.NotThriving), ListedLines.Of(text.NotKnown), ListedLines.Of(text.Drivers),
        [.. Stratum.Of(text.Strata).Select(stratum => new StratumResource(stratum.Name, stratum.Categories))],
        [.. Flags.All<EquityStrategies>().Select(strategy => new StrategyResource(strategy, text.Done.HasFlag(strategy), text.NoteOf(strategy)))],
        number);
}

/// <summary>By what measures shall be split, into which groups.</summary>
public sealed record StratumResource(string? Name, IReadOnlyList<string>? Categories);

/// <summary>One of the five ways: whether it is in use, and what is said about it.</summary>
public sealed record StrategyResource(EquityStrategies? Strategy, bool? IsDone, string? Note);

/// <summary>What a team says about equity.</summary>
public sealed record EquityInput(
    string? Population, IReadOnlyList<string>? Segments, IReadOnlyList<string>? NotThriving, IReadOnlyList<string>? NotKnown, IReadOnlyList<string>? Drivers, IReadOnlyList<StratumResource>? Strata,
    IReadOnlyList<StrategyResource>? Strategies)
{
    internal EquityText Text => new()
    {
        Population = Population ?? "",
        Segments = Lines(Segments),
        NotThriving = Lines(NotThriving),
        NotKnown = Lines(NotKnown),
        Drivers = Lines(Drivers),
        Strata = Lines(Strata?.Select(LineOf)),
        Done = Flags.Join((Strategies ?? []).Where(one => one.IsDone == true).Select(one => one.Strategy ?? EquityStrategies.None)),
        Engage = NoteOf(EquityStrategies.Engage),
        Measure = NoteOf(EquityStrategies.Measure),
        Design = NoteOf(EquityStrategies.Design),
        Improve = NoteOf(EquityStrategies.Improve),
        Learn = NoteOf(EquityStrategies.Learn),
    };

    private static string Lines(IEnumerable<string>? several) => string.Join('\n', several ?? []);

    /// <summary>What would not be read as it is meant becomes a line that the rules refuse.</summary>
    private static string LineOf(StratumResource stratum)
    {
        var (name, categories) = (stratum.Name ?? "", stratum.Categories ?? []);
        var isPlain = name.IndexOfAny([':', '\n', '\r']) < 0 && categories.All(category => category.IndexOfAny([',', ';', '\n', '\r']) < 0);
        return (isPlain ? name : "") + ": " + (isPlain ? string.Join(", ", categories) : "");
    }

    private string NoteOf(EquityStrategies strategy) => Strategies?.FirstOrDefault(one => one.Strategy == strategy)?.Note ?? "";
}
