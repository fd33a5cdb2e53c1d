using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Progress;

/// <summary>What is kept about who said how far a project has come. When somebody is forgotten it stays, without a name.</summary>
internal sealed class ProgressData(CairnDb db) : IPersonalData
{
    public string Part => "progress";

    public async Task<object?> TellAsync(PersonId person, CancellationToken cancel) => await db.ProgressAssessments.AsNoTracking().Where(said => said.By == person).OrderBy(said => said.At)
        .Select(said => new { Project = said.Project.Value, said.Assessor, said.Level, said.Reason, said.At }).ToListAsync(cancel);

    public Task ForgetAsync(PersonId person, CancellationToken cancel) => Task.CompletedTask;
}
