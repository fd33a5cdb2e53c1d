using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Measures;

/// <summary>Defines a measure anew, as one of the team. Readings keep the definition under which they were taken.</summary>
/// <param name="Measure">Which.</param>
/// <param name="Text">All that it shall mean.</param>
/// <param name="From">The first day that is counted so; today where none is named.</param>
/// <param name="SeenVersion">The version that the actor saw; a later one is never overwritten.</param>
public sealed record ChangeMeasure(MeasureId Measure, MeasureText Text, DateOnly? From, int SeenVersion)
{
    /// <summary>Whether something else is counted from that day on; where it is left out, what is said differently tells: other words for what is counted, out of what, left out or from where do, and no others.</summary>
    public bool? IsCountedAnew { get; init; }
}

internal sealed class ChangeMeasureHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(ChangeMeasure request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (measure, person, outcome) = await db.MeasureToChangeAsync(request.Measure, actor, cancel);
        if (measure is null)
            return outcome;
        var before = await db.MeasureVersions.AsNoTracking().SingleAsync(known => known.Measure == measure.Id && known.Number == measure.Version, cancel);
        var (text, loose) = await MeasureTies.TieAsync(db, measure.Project, request.Text.Trimmed(), before.Text, cancel);
        if (request.SeenVersion == measure.Version && before.Text == text)
            return Outcome.Accepted; // where nothing is new there is no new version
        outcome = measure.Change(text, request.SeenVersion);
        if (!outcome.IsAccepted)
            return outcome;
        if (loose is not null)
            return Outcome.Refused(loose);
        if (text.Shape != before.Text.Shape && await db.Readings.AnyAsync(reading => reading.Measure == measure.Id, cancel))
            return Outcome.Refused(new Refusal("MeasureShapeInUse", nameof(MeasureText.Shape)));
        if (text.Frequency != before.Text.Frequency && await db.Readings.AnyAsync(reading => reading.Measure == measure.Id, cancel))
            return Outcome.Refused(new Refusal("MeasureFrequencyInUse", nameof(MeasureText.Frequency)));

        var now = clock.GetUtcNow();
        db.Add(measure.Meaning(text, request.From ?? clock.Today(), person, now, request.IsCountedAnew ?? text.CountsOtherwiseThan(before.Text)));
        db.Tell(person.Value, measure.Project.Subject, "MeasureChanged", now, new { Measure = measure.Id.Value, text.Name, measure.Version, Changed = before.Text.DifferencesTo(text).Select(part => part.Field) });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
