using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Instruments;

/// <summary>The instruments of a project, for the people of its organisation.</summary>
public sealed record InstrumentsView(ProjectView View, IReadOnlyList<InstrumentRow> Rows);

/// <summary>An instrument, its open wave and its latest closed one, where there are.</summary>
public sealed record InstrumentRow(InstrumentKind Kind, WaveRow? Open, WaveRow? Latest);

/// <summary>A wave in a list.</summary>
public sealed record WaveRow(WaveId Id, InstrumentKind Instrument, DateTimeOffset Opened, DateOnly Due, DateTimeOffset? Closed, int Answered);

/// <summary>Lists the instruments with the waves of a project.</summary>
internal sealed class ListInstruments(CairnDb db, FindProject find)
{
    public async Task<InstrumentsView?> Handle(ProjectId id, Actor actor, CancellationToken cancel)
    {
        if (await find.Handle(id, actor, cancel) is not { IsOfActor: true } view)
            return null;

        var waves = await db.Waves.AsNoTracking().Where(wave => wave.Project == id).OrderByDescending(wave => wave.Opened)
            .Select(wave => new WaveRow(wave.Id, wave.Instrument, wave.Opened, wave.Due, wave.Closed, wave.Closed == null ? db.AnswerSheets.Count(sheet => sheet.Wave == wave.Id) : wave.Answered)).ToListAsync(cancel);
        return new(view, [.. InstrumentCatalogue.All.Select(instrument => new InstrumentRow(
            instrument.Kind,
            waves.Find(wave => wave.Instrument == instrument.Kind && wave.Closed is null),
            waves.Find(wave => wave.Instrument == instrument.Kind && wave.Closed is not null)))]);
    }
}
