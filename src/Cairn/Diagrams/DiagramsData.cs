using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Diagrams;

/// <summary>What diagrams keep about somebody: what they drew. It stays, without a name.</summary>
internal sealed class DiagramsData(CairnDb db) : IPersonalData
{
    public string Part => "diagrams";

    public async Task<object?> TellAsync(PersonId person, CancellationToken cancel)
    {
        var operations = await db.DiagramOperations.AsNoTracking().Where(operation => operation.By == person)
            .Select(operation => new { Diagram = operation.Diagram.Value, operation.Number, operation.Kind, operation.Subject, operation.Field, operation.Value, operation.At }).ToListAsync(cancel);
        var versions = await db.DiagramVersions.AsNoTracking().Where(version => version.By == person)
            .Select(version => new { Diagram = version.Diagram.Value, version.Name, version.At }).ToListAsync(cancel);
        return new { Operations = operations, Versions = versions };
    }

    public Task ForgetAsync(PersonId person, CancellationToken cancel) => Task.CompletedTask;
}
