using Cairn.Journal;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Instruments;

/// <summary>The evidence for a closed wave, for those who may give some now.</summary>
/// <param name="Owner">Whose wave.</param>
/// <param name="Wave">Itself.</param>
/// <param name="Instrument">What was asked.</param>
/// <param name="Given">In the order in which it was given.</param>
/// <param name="Entries">What the journal has to offer, the latest first; nothing for an organisation.</param>
public sealed record EvidenceView(OwnerView Owner, WaveRow Wave, Instrument Instrument, IReadOnlyList<WaveEvidence> Given, IReadOnlyList<EntryToGive> Entries);

/// <summary>An entry of the journal, in a line.</summary>
public sealed record EntryToGive(JournalEntryId Id, DateOnly Day, string Text);

/// <summary>Finds the evidence for a closed wave.</summary>
internal sealed class FindEvidence(CairnDb db, FindOwner find)
{
    private const int MostEntries = 30;
    private const int LongestEntry = 80;

    public async Task<EvidenceView?> Handle(WaveId id, Actor actor, CancellationToken cancel)
    {
        var (wave, _) = await db.WaveToBearOutAsync(id, actor, cancel);
        if (wave is null || await find.Handle(wave.Owner, actor, cancel) is not { } owner)
            return null;

        var given = await db.WaveEvidence.AsNoTracking().Where(evidence => evidence.Wave == id).OrderBy(evidence => evidence.At).ThenBy(evidence => evidence.Id).ToListAsync(cancel);
        return new(owner, new(wave.Id, wave.Instrument, wave.Opened, wave.Due, wave.Closed, wave.Answered), InstrumentCatalogue.Of(wave.Instrument), given, await EntriesAsync(wave, cancel));
    }

    private async Task<IReadOnlyList<EntryToGive>> EntriesAsync(Wave wave, CancellationToken cancel)
    {
        var latest = await (
            from entry in db.EntriesToGive(wave)
            join version in db.JournalVersions on new { Entry = entry.Id, Number = entry.Version } equals new { version.Entry, version.Number }
            orderby entry.Day descending, entry.At descending
            select new { entry.Id, entry.Day, version.Text }).Take(MostEntries).ToListAsync(cancel);
        return latest.ConvertAll(entry => new EntryToGive(entry.Id, entry.Day, Excerpt.Of(entry.Text, LongestEntry)));
    }
}
