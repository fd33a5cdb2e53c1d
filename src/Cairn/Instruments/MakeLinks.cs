using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Instruments;

/// <summary>Makes links for people who are not asked by account; each opens once.</summary>
public sealed record MakeLinks(WaveId Wave, int Number);

internal sealed class MakeLinksHandler(CairnDb db, TimeProvider clock)
{
    /// <returns>How it ended, and the secrets of the links, which are kept nowhere.</returns>
    public async Task<(Outcome Outcome, IReadOnlyList<string> Secrets)> Handle(MakeLinks request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (wave, _, outcome) = await db.WaveToKeepAsync(request.Wave, actor, cancel);
        if (wave is null)
            return (outcome, []);
        if (await db.IsOverAsync(wave.Owner, cancel))
            return (Outcome.Refused(ProjectLife.IsClosed), []);
        if (request.Number is < 1 or > WaveLink.MostAtOnce)
            return (Outcome.Refused(new Refusal("WaveLinksOutOfRange", nameof(request.Number), WaveLink.MostAtOnce)), []);
        if (await db.WaveLinks.CountAsync(link => link.Wave == wave.Id, cancel) + request.Number > WaveLink.MostUnused)
            return (Outcome.Refused(new Refusal("WaveLinksTooMany", nameof(request.Number), WaveLink.MostUnused)), []);

        var secrets = Enumerable.Range(0, request.Number).Select(_ => Secrets.ForLink()).ToList();
        db.AddRange(secrets.Select(secret => new WaveLink(wave.Id, secret)));
        db.Tell(actor.Person?.Value, wave.Owner.Subject, "WaveLinksMade", clock.GetUtcNow(), new { Wave = wave.Id.Value, request.Number });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return (outcome, secrets);
    }
}
