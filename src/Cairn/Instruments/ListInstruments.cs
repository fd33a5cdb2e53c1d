using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Instruments;

/// <summary>The instruments of a project or an organisation, for the people who belong there.</summary>
public sealed record InstrumentsView(OwnerView Owner, IReadOnlyList<InstrumentRow> Rows);

/// <summary>An instrument, its open wave and its latest closed one, where there are.</summary>
public sealed record InstrumentRow(InstrumentKind Kind, WaveRow? Open, WaveRow? Latest);

/// <summary>A wave in a list. How many answered is 0 while it is open: a number that grows before one's eyes says who answered when.</summary>
public sealed record WaveRow(WaveId Id, InstrumentKind Instrument, DateTimeOffset Opened, DateOnly Due, DateTimeOffset? Closed, int Answered);

/// <summary>Lists the instruments with the waves of a project or an organisation.</summary>
internal sealed class ListInstruments(CairnDb db, FindOwner find)
{
    public async Task<InstrumentsView?> Handle(WaveOwner owner, Actor actor, CancellationToken cancel)
    {
        if (await find.Handle(owner, actor, cancel) is not { IsOfActor: true } view)
            return null;

        var waves = await db.WavesOf(owner).AsNoTracking().OrderByDescending(wave => wave.Opened)
            .Select(wave => new WaveRow(wave.Id, wave.Instrument, wave.Opened, wave.Due, wave.Closed, wave.Answered)).ToListAsync(cancel);
        return new(view, [.. InstrumentCatalogue.All.Where(instrument => instrument.IsFor(owner)).Select(instrument => new InstrumentRow(
            instrument.Kind,
            waves.Find(wave => wave.Instrument == instrument.Kind && wave.Closed is null),
            waves.Find(wave => wave.Instrument == instrument.Kind && wave.Closed is not null)))]);
    }
}
