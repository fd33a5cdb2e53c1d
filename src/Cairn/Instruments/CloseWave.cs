using Cairn.Notices;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Instruments;

/// <summary>
/// Closes a wave for good: counts what may be shown, and removes every sheet, every link and the key. From then on nothing in the database
/// says who answered what, nor who answered at all.
/// </summary>
public sealed record CloseWave(WaveId Wave);

internal sealed class CloseWaveHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(CloseWave request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (wave, name, outcome) = await db.WaveToKeepAsync(request.Wave, actor, cancel);
        if (wave is null)
            return outcome;

        var now = clock.GetUtcNow();
        var sheets = await db.AnswerSheets.AsNoTracking().Where(sheet => sheet.Wave == wave.Id).ToListAsync(cancel);
        outcome = wave.Close(sheets.Count, actor.Person!.Value, now);
        if (!outcome.IsAccepted)
            return outcome;

        db.AddRange(Tally.Of(wave.Id, InstrumentCatalogue.Of(wave.Instrument), sheets));
        await db.AnswerSheets.Where(sheet => sheet.Wave == wave.Id).ExecuteDeleteAsync(cancel);
        await db.WaveLinks.Where(link => link.Wave == wave.Id).ExecuteDeleteAsync(cancel);
        var address = wave.Address;
        await db.Notices.Where(notice => notice.Address == address).ExecuteDeleteAsync(cancel); // when somebody read one says when they answered
        db.Tell(actor.Person?.Value, wave.Owner.Subject, "WaveClosed", now, new { Wave = wave.Id.Value, wave.Instrument, wave.Answered, About = $"InstrumentKind.{wave.Instrument}" });
        foreach (var person in (await db.AskedByAsync(wave.Owner, cancel)).Where(person => person != actor.Person))
            db.Notify(person, wave.Owner.Says("NoticeWaveClosed"), wave.Owner.PageOf(wave.Instrument), now, name);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
