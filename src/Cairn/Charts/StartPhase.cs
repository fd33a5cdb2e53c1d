using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Charts;

/// <summary>Says, as one of the team, that the process is another one from a day on, so that the chart takes new limits.</summary>
public sealed record StartPhase(MeasureId Measure, DateOnly? From, PhaseGrounds Grounds);

internal sealed class StartPhaseHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(StartPhase request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (measure, text, person, outcome) = await db.ChartToChangeAsync(request.Measure, actor, cancel);
        if (measure is null || text is null)
            return outcome;
        if (request.From is not { } day)
            return Outcome.Refused(new Refusal("PhaseFromMissing", nameof(request.From)));
        var from = text.Frequency.Begin(day);
        var now = clock.GetUtcNow();
        outcome = ChartPhase.Start(measure.Id, from, request.Grounds, person, now, out var phase);
        if (phase is null)
            return outcome;
        if (!await db.Readings.AnyAsync(reading => reading.Measure == measure.Id && reading.Stratum == "" && reading.Value != null && reading.Period < from, cancel)
            || !await db.Readings.AnyAsync(reading => reading.Measure == measure.Id && reading.Stratum == "" && reading.Value != null && reading.Period >= from, cancel))
            return Outcome.Refused(new Refusal("PhaseFromOutside", nameof(request.From)));
        if (await db.ChartPhases.AnyAsync(known => known.Measure == measure.Id && known.From == from, cancel))
            return Outcome.Refused(new Refusal("PhaseTwice", nameof(request.From)));

        db.Add(phase);
        db.Tell(person.Value, measure.Project.Subject, "PhaseStarted", now, new { Measure = measure.Id.Value, text.Name, From = from, phase.Reason });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
