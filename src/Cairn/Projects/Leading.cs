using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Which projects somebody leads who can sign in.</summary>
internal static class Leading
{
    public static async Task<IReadOnlySet<ProjectId>> LedAmongAsync(this CairnDb db, IReadOnlyCollection<ProjectId> projects, CancellationToken cancel)
    {
        if (projects.Count == 0)
            return new HashSet<ProjectId>();
        var led = await db.ProjectParts.Where(part => projects.Contains(part.Project) && part.Role == ProjectRole.Lead && part.Left == null && !db.Deactivations.Any(held => held.Account == (Guid)(object)part.Person))
            .Select(part => part.Project).ToListAsync(cancel);
        return led.ToHashSet();
    }
}
