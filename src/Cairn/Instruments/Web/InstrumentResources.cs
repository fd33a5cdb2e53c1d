namespace Cairn.Instruments.Web;

/// <summary>An instrument: its open wave and its latest closed one, where there are.</summary>
public sealed record InstrumentItem(InstrumentKind Instrument, WaveResource? Open, WaveResource? Latest)
{
    internal static InstrumentItem Of(InstrumentRow row) => new(row.Kind, row.Open is { } open ? WaveResource.Of(open) : null, row.Latest is { } latest ? WaveResource.Of(latest) : null);
}

/// <summary>A wave; how many answered so far, or in all. Results only of one that is closed, and only what may be shown, with the evidence that was given for them.</summary>
public sealed record WaveResource(Guid Id, InstrumentKind Instrument, DateTimeOffset Opened, DateOnly Due, DateTimeOffset? Closed, int Answered, IReadOnlyList<ResultResource>? Results, IReadOnlyList<EvidenceResource>? Evidence = null)
{
    internal static WaveResource Of(WaveRow row) => new(row.Id.Value, row.Instrument, row.Opened, row.Due, row.Closed, row.Answered, null);

    internal static WaveResource Of(ClosedWave wave) => Of(wave.Wave) with { Results = [.. wave.Results.Shown.Select(result => new ResultResource(result.Item, result.Group, result.Mean, result.Count))], Evidence = [.. wave.Evidence.Select(EvidenceResource.Of)] };
}

/// <summary>What a group said to an item: the mean, rounded, and of how many.</summary>
public sealed record ResultResource(string Item, AnswerGroup Group, decimal Mean, int Count);

/// <summary>What bears out a result: about which item, null for all of the wave; in words; and where it can be read, elsewhere or in the journal.</summary>
public sealed record EvidenceResource(Guid Id, string? Item, string Text, string? Link, Guid? Entry)
{
    internal static EvidenceResource Of(WaveEvidence evidence) => new(evidence.Id, evidence.Item.Length == 0 ? null : evidence.Item, evidence.Text, evidence.Link.Length == 0 ? null : evidence.Link, evidence.Entry?.Value);
}

/// <summary>Evidence to give: a text with either a link or an entry of the journal, about an item or all of the wave.</summary>
public sealed record EvidenceInput(string? Item, string? Text, string? Link, Guid? Entry)
{
    internal EvidenceWords Words => new(Item ?? "", Text ?? "", Link ?? "", Entry is { } entry ? new(entry) : null);
}

/// <summary>An instrument with its shape and all its waves, the oldest first; results for those asked and those who run the project or the organisation.</summary>
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
