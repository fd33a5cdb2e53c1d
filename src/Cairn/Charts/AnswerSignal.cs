using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Charts;

/// <summary>Says, as one of the team, why a signal came about.</summary>
/// <param name="Measure">Of which measure.</param>
/// <param name="Period">The first period of the signal.</param>
/// <param name="Why">What is known of it.</param>
public sealed record AnswerSignal(MeasureId Measure, DateOnly? Period, string Why);

internal sealed class AnswerSignalHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(AnswerSignal request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (measure, text, person, outcome) = await db.ChartToChangeAsync(request.Measure, actor, cancel);
        if (measure is null || text is null)
            return outcome;
        if (request.Period is not { } day)
            return Outcome.Refused(new Refusal("SignalGone", nameof(request.Why)));
        var period = text.Frequency.Begin(day);
        if (!await db.Readings.AnyAsync(reading => reading.Measure == measure.Id && reading.Stratum == "" && reading.Value != null && reading.Period == period, cancel))
            return Outcome.Refused(new Refusal("SignalGone", nameof(request.Why)));
        var now = clock.GetUtcNow();
        outcome = SignalAnswer.Give(Guid.CreateVersion7(now), measure.Id, period, request.Why, person, now, out var answer);
        if (answer is null)
            return outcome;
        db.Add(answer);
        db.Tell(person.Value, measure.Project.Subject, "SignalAnswered", now, new { Measure = measure.Id.Value, text.Name, answer.Period });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
