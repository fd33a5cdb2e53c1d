using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Imports;

/// <summary>What uploads keep about somebody: what they sent and took back. It belongs to the record of the project and stays, without a name.</summary>
internal sealed class ImportsData(CairnDb db) : IPersonalData
{
    public string Part => "imports";

    public async Task<object?> TellAsync(PersonId person, CancellationToken cancel) => new
    {
        Sent = await db.Imports.Where(import => import.By == person).OrderBy(import => import.At).Select(import => new { Project = import.Project.Value, import.Name, import.Rows, import.State, import.Why, import.At }).ToListAsync(cancel),
        TakenBack = await db.Imports.Where(import => import.UndoneBy == person).OrderBy(import => import.UndoneAt).Select(import => new { Project = import.Project.Value, import.Name, import.UndoneAt }).ToListAsync(cancel),
    };

    public Task ForgetAsync(PersonId person, CancellationToken cancel) => Task.CompletedTask;
}
