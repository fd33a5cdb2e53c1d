using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Instruments;

/// <summary>A wave as whoever answers it sees it.</summary>
/// <param name="Owner">Whose.</param>
/// <param name="Wave">Itself.</param>
/// <param name="Instrument">What is asked.</param>
/// <param name="Own">What the actor answered; null where they did not yet, and when it is closed.</param>
public sealed record WaveView(OwnerView Owner, WaveRow Wave, Instrument Instrument, IReadOnlyDictionary<string, int>? Own);

/// <summary>Finds a wave for somebody whom it asks, with their own answers while it is open.</summary>
internal sealed class FindWave(CairnDb db, FindOwner find)
{
    public async Task<WaveView?> Handle(WaveId id, Actor actor, CancellationToken cancel)
    {
        if (actor.Person is not { } person || await db.Waves.AsNoTracking().SingleOrDefaultAsync(known => known.Id == id, cancel) is not { } wave)
            return null;
        if (await find.Handle(wave.Owner, actor, cancel) is not { } view || !await db.IsAskedAsync(wave.Owner, actor, cancel))
            return null;

        var handle = wave.IsOpen ? wave.HandleOf(person) : null;
        var sheet = handle is null ? null : await db.AnswerSheets.AsNoTracking().SingleOrDefaultAsync(known => known.Wave == id && known.Handle == handle, cancel);
        return new(view, new(wave.Id, wave.Instrument, wave.Opened, wave.Due, wave.Closed, wave.Answered), InstrumentCatalogue.Of(wave.Instrument), sheet?.Values);
    }
}
