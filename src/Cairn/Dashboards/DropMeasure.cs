using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Dashboards;

/// <summary>Takes a measure off the dashboard of an organisation, with the story beside it, as one who leads there. The measure itself stays.</summary>
public sealed record DropMeasure(OrganisationId Organisation, MeasureId Measure);

internal sealed class DropMeasureHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(DropMeasure request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (person, outcome) = await db.ChooserAsync(request.Organisation, actor, cancel);
        if (person is not { } chooser)
            return outcome;
        if (await db.DashboardMeasures.SingleOrDefaultAsync(known => known.Organisation == request.Organisation && known.Measure == request.Measure, cancel) is not { } chosen)
            return Outcome.NotFound;

        db.Remove(chosen);
        db.Tell(chooser.Value, request.Organisation.Subject, "DashboardMeasureDropped", clock.GetUtcNow(), new { Measure = request.Measure.Value });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
