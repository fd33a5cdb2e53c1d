using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Charts;

/// <summary>Takes back, as one of the team, that a phase began; the history keeps that it was said.</summary>
public sealed record EndPhase(MeasureId Measure, DateOnly From);

internal sealed class EndPhaseHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(EndPhase request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (measure, text, person, outcome) = await db.ChartToChangeAsync(request.Measure, actor, cancel);
        if (measure is null || text is null)
            return outcome;
        var from = text.Frequency.Begin(request.From);
        if (await db.ChartPhases.SingleOrDefaultAsync(known => known.Measure == measure.Id && known.From == from, cancel) is not { } phase)
            return Outcome.NotFound;
        db.Remove(phase);
        db.Tell(person.Value, measure.Project.Subject, "PhaseTakenBack", clock.GetUtcNow(), new { Measure = measure.Id.Value, text.Name, phase.From, phase.Reason });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
