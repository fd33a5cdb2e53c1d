using Cairn.Journal;
using Cairn.Organisations;

namespace Cairn.Instruments;

/// <summary>What bears out the results of a wave, or of one of its items: a few words, and where it can be read.</summary>
public sealed class WaveEvidence
{
    /// <summary>Of one wave; more belong in the journal.</summary>
    public const int Most = 100;

    private WaveEvidence()
    {
    }

    public WaveEvidence(Guid id, WaveId wave, EvidenceWords words, PersonId by, DateTimeOffset at)
    {
        (Id, Wave, By, At) = (id, wave, by, at);
        (Item, Text, Link, Entry) = (words.Item, words.Text.Trim(), words.Link.Trim(), words.Entry);
    }

    public Guid Id { get; private set; }

    public WaveId Wave { get; private set; }

    /// <summary>Empty where it is about all of the wave.</summary>
    public string Item { get; private set; } = "";

    public string Text { get; private set; } = "";

    /// <summary>An address elsewhere; empty where it is an entry of the journal.</summary>
    public string Link { get; private set; } = "";

    public JournalEntryId? Entry { get; private set; }

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Where it can be read.</summary>
    public string Address => Entry is { } entry ? $"/journal/{entry.Value}" : Link;
}
