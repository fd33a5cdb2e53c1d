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
        var (wave, project, outcome) = await db.WaveToKeepAsync(request.Wave, actor, cancel);
        if (wave is null || project is null)
            return outcome;

        var now = clock.GetUtcNow();
        var sheets = await db.AnswerSheets.AsNoTracking().Where(sheet => sheet.Wave == wave.Id).ToListAsync(cancel);
        outcome = wave.Close(sheets.Count, actor.Person!.Value, now);
        if (!outcome.IsAccepted)
            return outcome;

        db.AddRange(Tally.Of(wave.Id, InstrumentCatalogue.Of(wave.Instrument), sheets));
        await db.AnswerSheets.Where(sheet => sheet.Wave == wave.Id).ExecuteDeleteAsync(cancel);
        await db.WaveLinks.Where(link => link.Wave == wave.Id).ExecuteDeleteAsync(cancel);
        db.Tell(actor.Person?.Value, wave.Project.Subject, "WaveClosed", now, new { Wave = wave.Id.Value, wave.Answered });
        foreach (var person in (await db.TeamOfAsync(wave.Project, cancel)).Where(person => person != actor.Person))
            db.Notify(person, "NoticeWaveClosed", $"/projects/{wave.Project.Value}/instruments/{wave.Instrument}", now, project.Title);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
