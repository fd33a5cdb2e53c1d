using Cairn.Accounts;
using Cairn.Projects;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Instruments;

/// <summary>Answers a wave by a link, once: knowing its secret is what allows it, and answering uses it up.</summary>
/// <param name="Secret">The word in the link.</param>
/// <param name="Answers">Item and number; what is left out is not known, or not to be said.</param>
public sealed record AnswerByLink(string Secret, IReadOnlyDictionary<string, int> Answers);

internal sealed class AnswerByLinkHandler(CairnDb db)
{
    public async Task<Outcome> Handle(AnswerByLink request, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var hash = Secrets.Hash(request.Secret);
        if (await db.WaveLinks.SingleOrDefaultAsync(known => known.SecretHash == hash, cancel) is not { } link)
            return Outcome.NotFound;
        var wave = await db.Waves.SingleAsync(known => known.Id == link.Wave, cancel);
        if (await db.IsOverAsync(wave.Owner, cancel))
            return Outcome.Refused(ProjectLife.IsClosed);

        var sheet = AnswerSheet.ByLink(wave);
        var outcome = sheet.Answer(InstrumentCatalogue.Of(wave.Instrument), request.Answers);
        if (!outcome.IsAccepted)
            return outcome;

        db.Add(sheet);
        db.Remove(link);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
