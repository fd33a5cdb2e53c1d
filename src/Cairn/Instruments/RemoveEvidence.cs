using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Instruments;

/// <summary>Takes evidence away again, as somebody who reads the results.</summary>
public sealed record RemoveEvidence(Guid Evidence);

internal sealed class RemoveEvidenceHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(RemoveEvidence request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (await db.WaveEvidence.SingleOrDefaultAsync(known => known.Id == request.Evidence, cancel) is not { } evidence)
            return Outcome.NotFound;
        var (wave, outcome) = await db.WaveToBearOutAsync(evidence.Wave, actor, cancel);
        if (wave is null)
            return outcome;

        db.Remove(evidence);
        db.Tell(actor.Person?.Value, wave.Owner.Subject, "EvidenceRemoved", clock.GetUtcNow(), new { Wave = wave.Id.Value, evidence.Item });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
