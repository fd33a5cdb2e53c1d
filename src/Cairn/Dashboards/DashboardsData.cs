using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Dashboards;

/// <summary>What dashboards keep about somebody: what they chose and told. It belongs to the record of the organisation and stays, without a name.</summary>
internal sealed class DashboardsData(CairnDb db) : IPersonalData
{
    public string Part => "dashboards";

    public async Task<object?> TellAsync(PersonId person, CancellationToken cancel) => new
    {
        Chosen = await db.DashboardMeasures.Where(chosen => chosen.By == person).OrderBy(chosen => chosen.At).Select(chosen => new { Organisation = chosen.Organisation.Value, Measure = chosen.Measure.Value, chosen.At }).ToListAsync(cancel),
        Told = await db.DashboardMeasures.Where(chosen => chosen.ToldBy == person).OrderBy(chosen => chosen.Told).Select(chosen => new { Organisation = chosen.Organisation.Value, Measure = chosen.Measure.Value, chosen.Story, chosen.Told }).ToListAsync(cancel),
    };

    public Task ForgetAsync(PersonId person, CancellationToken cancel) => Task.CompletedTask;
}
