using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Instruments;

/// <summary>Answers a wave as one of those asked, or corrects what one answered while it is open.</summary>
/// <param name="Wave">Which.</param>
/// <param name="Answers">Item and number; what is left out is not known, or not to be said.</param>
public sealed record AnswerWave(WaveId Wave, IReadOnlyDictionary<string, int> Answers);

internal sealed class AnswerWaveHandler(CairnDb db)
{
    public async Task<Outcome> Handle(AnswerWave request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (await db.Waves.SingleOrDefaultAsync(known => known.Id == request.Wave, cancel) is not { } wave)
            return Outcome.NotFound;
        var (answerer, group, outcome) = await db.AnswererAsync(wave.Owner, actor, cancel);
        if (answerer is not { } person)
            return outcome;
        if (!wave.IsOpen)
            return Outcome.Refused(Wave.IsClosed);

        var handle = wave.HandleOf(person);
        var before = await db.AnswerSheets.SingleOrDefaultAsync(own => own.Wave == wave.Id && own.Handle == handle, cancel);
        var sheet = before ?? AnswerSheet.Of(wave, person, group);
        outcome = sheet.Answer(InstrumentCatalogue.Of(wave.Instrument), request.Answers);
        if (!outcome.IsAccepted)
            return outcome;

        sheet.Move(group);
        if (before is null)
            db.Add(sheet);
        // Untold on purpose: the moment of an answer, beside what somebody read or wrote that minute, would say whose it is.
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
