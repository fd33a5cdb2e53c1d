using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Instruments;

/// <summary>What an instrument showed of a project.</summary>
/// <param name="View">Which project.</param>
/// <param name="Instrument">Which instrument.</param>
/// <param name="Open">The wave that is open now; null where none is.</param>
/// <param name="Waves">Those that are closed, the oldest first.</param>
/// <param name="IsInTeam">Whether the actor can answer.</param>
/// <param name="IsForActor">Whether the actor may read results; otherwise the waves hold none.</param>
/// <param name="UsualDue">The day that is proposed for the next one.</param>
public sealed record InstrumentView(ProjectView View, Instrument Instrument, OpenWaveView? Open, IReadOnlyList<ClosedWave> Waves, bool IsInTeam, bool IsForActor, DateOnly UsualDue);

/// <summary>A wave while people answer. It holds no results.</summary>
/// <param name="Wave">Itself.</param>
/// <param name="Answered">How many answered so far.</param>
/// <param name="Links">How many links nobody used yet.</param>
/// <param name="IsAnsweredByActor">Whether the actor did.</param>
public sealed record OpenWaveView(WaveRow Wave, int Answered, int Links, bool IsAnsweredByActor);

/// <summary>A wave that is over, and what came of it.</summary>
public sealed record ClosedWave(WaveRow Wave, ResultTable Results);

/// <summary>Finds what an instrument showed of a project: results for the team and those who run it, and only of waves that are closed.</summary>
internal sealed class FindInstrument(CairnDb db, FindProject find, TimeProvider clock)
{
    /// <summary>Older ones stay in the database, and would only make the picture small.</summary>
    private const int MostWaves = 12;

    public async Task<InstrumentView?> Handle(ProjectId id, InstrumentKind kind, Actor actor, CancellationToken cancel)
    {
        if (!Enum.IsDefined(kind) || await find.Handle(id, actor, cancel) is not { IsOfActor: true } view)
            return null;

        var isInTeam = await db.IsInTeamAsync(id, actor, cancel);
        var isForActor = view.IsRunByActor || isInTeam;
        var waves = await db.Waves.AsNoTracking().Where(wave => wave.Project == id && wave.Instrument == kind).OrderByDescending(wave => wave.Opened).Take(MostWaves).ToListAsync(cancel);
        var closed = waves.Where(wave => !wave.IsOpen).Reverse().ToList();
        var ids = closed.ConvertAll(wave => wave.Id);
        var results = isForActor ? (await db.WaveResults.AsNoTracking().Where(result => ids.Contains(result.Wave)).ToListAsync(cancel)).ToLookup(result => result.Wave) : null;
        var instrument = InstrumentCatalogue.Of(kind);
        return new(
            view, instrument, await OpenAsync(waves.Find(wave => wave.IsOpen), actor, cancel), [.. closed.Select(wave => new ClosedWave(RowOf(wave), new(instrument, results?[wave.Id] ?? [])))],
            isInTeam && view.Life.State != ProjectState.Closed, isForActor, clock.Today().AddDays(Wave.UsualDays));
    }

    private async Task<OpenWaveView?> OpenAsync(Wave? wave, Actor actor, CancellationToken cancel)
    {
        if (wave is null)
            return null;
        var handle = actor.Person is { } person ? wave.HandleOf(person) : "";
        var answered = await db.AnswerSheets.CountAsync(sheet => sheet.Wave == wave.Id, cancel);
        var links = await db.WaveLinks.CountAsync(link => link.Wave == wave.Id, cancel);
        return new(RowOf(wave), answered, links, await db.AnswerSheets.AnyAsync(sheet => sheet.Wave == wave.Id && sheet.Handle == handle, cancel));
    }

    private static WaveRow RowOf(Wave wave) => new(wave.Id, wave.Instrument, wave.Opened, wave.Due, wave.Closed, wave.Answered);
}
