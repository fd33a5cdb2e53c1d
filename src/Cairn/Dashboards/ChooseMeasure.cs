using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Dashboards;

/// <summary>Puts a measure among the few that an organisation looks at, as one who leads there.</summary>
public sealed record ChooseMeasure(OrganisationId Organisation, MeasureId Measure);

internal sealed class ChooseMeasureHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(ChooseMeasure request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (person, outcome) = await db.ChooserAsync(request.Organisation, actor, cancel);
        if (person is not { } chooser)
            return outcome;
        if (!await db.MeasuresWithin(request.Organisation, actor).AnyAsync(measure => measure.Id == request.Measure, cancel))
            return Outcome.Refused(new Refusal("DashboardMeasureUnfit", nameof(request.Measure)));
        var chosen = await db.DashboardMeasures.Where(known => known.Organisation == request.Organisation).Select(known => known.Measure).ToListAsync(cancel);
        if (chosen.Contains(request.Measure))
            return outcome; // it stands there already
        if (chosen.Count >= DashboardMeasure.Most)
            return Outcome.Refused(new Refusal("DashboardFull", nameof(request.Measure), DashboardMeasure.Most));

        var now = clock.GetUtcNow();
        db.Add(new DashboardMeasure(request.Organisation, request.Measure, chooser, now));
        db.Tell(chooser.Value, request.Organisation.Subject, "DashboardMeasureChosen", now, new { Measure = request.Measure.Value });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
