using Cairn.Measures;
using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Charts;

/// <summary>Who decides about a chart: the team of its project.</summary>
internal static class ChartChanging
{
    /// <summary>A measure whose chart the actor may change now, and what it means; otherwise how it ends for them.</summary>
    public static async Task<(Measure? Measure, MeasureText? Text, PersonId Person, Outcome Outcome)> ChartToChangeAsync(this CairnDb db, MeasureId id, Actor actor, CancellationToken cancel)
    {
        var (measure, person, outcome) = await db.MeasureToChangeAsync(id, actor, cancel);
        if (measure is null)
            return (null, null, person, outcome);
        var version = await db.MeasureVersions.AsNoTracking().SingleAsync(known => known.Measure == id && known.Number == measure.Version, cancel);
        return (measure, version.Text, person, outcome);
    }
}
