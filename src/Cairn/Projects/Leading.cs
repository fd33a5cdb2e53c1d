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
        var led = await db.LeadingParts().Where(part => projects.Contains(part.Project)).Select(part => part.Project).ToListAsync(cancel);
        return led.ToHashSet();
    }

    /// <summary>The parts of those who lead and can sign in.</summary>
    public static IQueryable<ProjectPart> LeadingParts(this CairnDb db) =>
        db.ProjectParts.Where(part => part.Role == ProjectRole.Lead && part.Left == null && !db.Deactivations.Any(held => held.Account == (Guid)(object)part.Person));
}
