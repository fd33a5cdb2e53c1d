using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Instruments;

/// <summary>Gives evidence for the results of a closed wave, as somebody who reads them.</summary>
public sealed record GiveEvidence(WaveId Wave, EvidenceWords Words);

internal sealed class GiveEvidenceHandler(CairnDb db, TimeProvider clock)
{
    public async Task<(Outcome Outcome, Guid? Given)> Handle(GiveEvidence request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (wave, outcome) = await db.WaveToBearOutAsync(request.Wave, actor, cancel);
        if (wave is null)
            return (outcome, null);
        outcome = request.Words.Check(InstrumentCatalogue.Of(wave.Instrument));
        if (!outcome.IsAccepted)
            return (outcome, null);
        if (request.Words.Entry is { } entry && !await db.EntriesToGive(wave).AnyAsync(known => known.Id == entry, cancel))
            return (Outcome.Refused(new Refusal("EvidenceEntryElsewhere", nameof(EvidenceWords.Entry))), null);
        if (await db.WaveEvidence.CountAsync(known => known.Wave == wave.Id, cancel) >= WaveEvidence.Most)
            return (Outcome.Refused(new Refusal("EvidenceTooMuch", null, WaveEvidence.Most)), null);

        var now = clock.GetUtcNow();
        var given = new WaveEvidence(Guid.CreateVersion7(now), wave.Id, request.Words, actor.Person!.Value, now);
        db.Add(given);
        db.Tell(actor.Person?.Value, wave.Owner.Subject, "EvidenceGiven", now, new { Wave = wave.Id.Value, given.Item });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return (outcome, given.Id);
    }
}
