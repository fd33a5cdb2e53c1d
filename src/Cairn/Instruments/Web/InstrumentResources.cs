namespace Cairn.Instruments.Web;

/// <summary>An instrument of a project: its open wave and its latest closed one, where there are.</summary>
public sealed record InstrumentItem(InstrumentKind Instrument, WaveResource? Open, WaveResource? Latest)
{
    internal static InstrumentItem Of(InstrumentRow row) => new(row.Kind, row.Open is { } open ? WaveResource.Of(open) : null, row.Latest is { } latest ? WaveResource.Of(latest) : null);
}

/// <summary>A wave; how many answered so far, or in all. Results only of one that is closed, and only what may be shown.</summary>
public sealed record WaveResource(Guid Id, InstrumentKind Instrument, DateTimeOffset Opened, DateOnly Due, DateTimeOffset? Closed, int Answered, IReadOnlyList<ResultResource>? Results)
{
    internal static WaveResource Of(WaveRow row) => new(row.Id.Value, row.Instrument, row.Opened, row.Due, row.Closed, row.Answered, null);

    internal static WaveResource Of(ClosedWave wave) => Of(wave.Wave) with { Results = [.. wave.Results.Shown.Select(result => new ResultResource(result.Item, result.Group, result.Mean, result.Count))] };
}

/// <summary>What a group said to an item: the mean, rounded, and of how many.</summary>
public sealed record ResultResource(string Item, AnswerGroup Group, decimal Mean, int Count);

/// <summary>An instrument with its shape and all its waves, the oldest first; results for the team and those who run the project.</summary>
public sealed record InstrumentResource(InstrumentKind Instrument, int Low, int High, IReadOnlyList<DomainResource> Domains, WaveResource? Open, IReadOnlyList<WaveResource> Waves)
{
    internal static InstrumentResource Of(InstrumentView view) => new(
        view.Instrument.Kind, AnswerScale.Low, view.Instrument.Scale.High, [.. view.Instrument.Domains.Select(domain => new DomainResource(domain.Name, domain.Items))],
        view.Open is { } open ? WaveResource.Of(open.Wave with { Answered = open.Answered }) : null,
        [.. view.Waves.Select(wave => view.IsForActor ? WaveResource.Of(wave) : WaveResource.Of(wave.Wave))]);
}

/// <summary>Items that belong together.</summary>
public sealed record DomainResource(string Domain, IReadOnlyList<string> Items);

/// <summary>Which instrument is looked at, and by when people are asked to answer.</summary>
public sealed record WaveInput(InstrumentKind? Instrument, DateOnly? Due);

/// <summary>Item and number; an item that is left out is not known, or not to be said.</summary>
public sealed record AnswersResource(IReadOnlyDictionary<string, int>? Answers);

/// <summary>How many links are wanted.</summary>
public sealed record LinksInput(int? Number);

/// <summary>Links that each open once; they are answered this once and kept nowhere.</summary>
public sealed record LinksResource(IReadOnlyList<string> Links);
