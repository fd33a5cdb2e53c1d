using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Charts;

/// <summary>Decides, as one of the team, as which kind a measure is charted, by which method it is read, and what sets its limits.</summary>
public sealed record DecideChart(MeasureId Measure, ChartChoice Choice, int SeenVersion);

internal sealed class DecideChartHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(DecideChart request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (measure, text, person, outcome) = await db.ChartToChangeAsync(request.Measure, actor, cancel);
        if (measure is null || text is null)
            return outcome;
        var known = await db.ChartSettings.SingleOrDefaultAsync(settings => settings.Measure == measure.Id, cancel);
        var settings = known ?? new ChartSettings(measure.Id);
        outcome = settings.Decide(request.Choice, text, request.SeenVersion, person, clock.GetUtcNow());
        if (!outcome.IsAccepted)
            return outcome;
        if (known is null)
            db.Add(settings);
        db.Tell(person.Value, measure.Project.Subject, "ChartDecided", clock.GetUtcNow(), new { Measure = measure.Id.Value, text.Name, request.Choice.Kind, request.Choice.Method, request.Choice.Baseline });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
