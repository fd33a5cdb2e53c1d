using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Equity;

/// <summary>Which versions somebody wrote. They belong to the record of the project and stay, without a name.</summary>
internal sealed class EquityData(CairnDb db) : IPersonalData
{
    public string Part => "equity";

    public async Task<object?> TellAsync(PersonId person, CancellationToken cancel) =>
        await db.EquityVersions.AsNoTracking().Where(version => version.By == person).OrderBy(version => version.At).Select(version => new { Project = version.Project.Value, version.Number, version.At }).ToListAsync(cancel);

    public Task ForgetAsync(PersonId person, CancellationToken cancel) => Task.CompletedTask;
}
