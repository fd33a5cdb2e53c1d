using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Instruments;

/// <summary>What an instrument showed of a project or an organisation.</summary>
/// <param name="Owner">Of which.</param>
/// <param name="Instrument">Which instrument.</param>
/// <param name="Open">The wave that is open now; null where none is.</param>
/// <param name="Waves">Those that are closed, the oldest first.</param>
/// <param name="IsAsked">Whether the actor can answer.</param>
/// <param name="IsForActor">Whether the actor may read results; otherwise the waves hold none.</param>
/// <param name="UsualDue">The day that is proposed for the next one.</param>
public sealed record InstrumentView(OwnerView Owner, Instrument Instrument, OpenWaveView? Open, IReadOnlyList<ClosedWave> Waves, bool IsAsked, bool IsForActor, DateOnly UsualDue);

/// <summary>A wave while people answer. It holds no results.</summary>
/// <param name="Wave">Itself.</param>
/// <param name="Answered">How many answered so far; 0 while they are few.</param>
/// <param name="Links">How many links nobody used yet.</param>
/// <param name="IsAnsweredByActor">Whether the actor did.</param>
public sealed record OpenWaveView(WaveRow Wave, int Answered, int Links, bool IsAnsweredByActor);

/// <summary>A wave that is over, what came of it, and what bears it out.</summary>
public sealed record ClosedWave(WaveRow Wave, ResultTable Results, IReadOnlyList<WaveEvidence> Evidence);

/// <summary>Finds what an instrument showed of a project or an organisation: results for those asked and those who run it, and only of waves that are closed.</summary>
internal sealed class FindInstrument(CairnDb db, FindOwner find, TimeProvider clock)
{
    /// <summary>Older ones stay in the database, and would only make the picture small.</summary>
    private const int MostWaves = 12;

    public async Task<InstrumentView?> Handle(WaveOwner owner, InstrumentKind kind, Actor actor, CancellationToken cancel)
    {
        if (!Enum.IsDefined(kind) || !InstrumentCatalogue.Of(kind).IsFor(owner) || await find.Handle(owner, actor, cancel) is not { IsOfActor: true } view)
            return null;

        var isAsked = await db.IsAskedAsync(owner, actor, cancel);
        var isForActor = view.IsRunByActor || isAsked;
        var waves = await db.WavesOf(owner).AsNoTracking().Where(wave => wave.Instrument == kind)
            .OrderByDescending(wave => wave.Opened).Take(MostWaves)
            .Select(wave => new { Wave = wave, Evidence = db.WaveEvidence.Where(evidence => evidence.Wave == wave.Id).OrderBy(evidence => evidence.At).ThenBy(evidence => evidence.Id).ToList() }).ToListAsync(cancel);
        var closed = waves.Where(known => !known.Wave.IsOpen).Reverse().ToList();
        var ids = closed.ConvertAll(known => known.Wave.Id);
        var results = isForActor ? (await db.WaveResults.AsNoTracking().Where(result => ids.Contains(result.Wave)).ToListAsync(cancel)).ToLookup(result => result.Wave) : null;
        var instrument = InstrumentCatalogue.Of(kind);
        return new(
            view, instrument, await OpenAsync(waves.Find(known => known.Wave.IsOpen)?.Wave, actor, cancel), [.. closed.Select(known => new ClosedWave(RowOf(known.Wave), new(instrument, results?[known.Wave.Id] ?? []), isForActor ? known.Evidence : []))],
            isAsked && !view.IsOver, isForActor, clock.Today().AddDays(Wave.UsualDays));
    }

    private async Task<OpenWaveView?> OpenAsync(Wave? wave, Actor actor, CancellationToken cancel)
    {
        if (wave is null)
            return null;
        var handle = actor.Person is { } person ? wave.HandleOf(person) : "";
        var answered = Disclosure.Shown(await db.AnswerSheets.CountAsync(sheet => sheet.Wave == wave.Id, cancel));
        var links = await db.WaveLinks.CountAsync(link => link.Wave == wave.Id, cancel);
        return new(RowOf(wave), answered, links, await db.AnswerSheets.AnyAsync(sheet => sheet.Wave == wave.Id && sheet.Handle == handle, cancel));
    }

    private static WaveRow RowOf(Wave wave) => new(wave.Id, wave.Instrument, wave.Opened, wave.Due, wave.Closed, wave.Answered);
}
