namespace Cairn.Instruments;

/// <summary>The results of one wave, by item, domain and group. All of it is made from what may be shown, and so tells no more.</summary>
public sealed class ResultTable
{
    private readonly Dictionary<(AnswerGroup Group, string Item), WaveResult> shown;

    public ResultTable(Instrument instrument, IEnumerable<WaveResult> results)
    {
        Instrument = instrument;
        shown = results.ToDictionary(result => (result.Group, result.Item));
        Groups = [.. shown.Keys.Select(key => key.Group).Distinct().Order()];
    }

    public Instrument Instrument { get; }

    /// <summary>Those of which anything is shown.</summary>
    public IReadOnlyList<AnswerGroup> Groups { get; }

    public bool IsEmpty => shown.Count == 0;

    /// <summary>All that is shown, by item and group.</summary>
    public IReadOnlyList<WaveResult> Shown => [.. Instrument.Items.SelectMany(item => Groups.Select(group => Of(item, group))).OfType<WaveResult>()];

    /// <summary>What a group said to an item; null where that is not shown.</summary>
    public WaveResult? Of(string item, AnswerGroup group = AnswerGroup.All) => shown.GetValueOrDefault((group, item));

    /// <summary>The mean of the shown items of a domain; null where none is shown.</summary>
    public decimal? Of(Domain domain, AnswerGroup group = AnswerGroup.All)
    {
        var means = domain.Items.Select(item => Of(item, group)).OfType<WaveResult>().Select(result => result.Mean).ToList();
        return means.Count == 0 ? null : decimal.Round(means.Average(), 1, MidpointRounding.AwayFromZero);
    }
}
