using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Involvement;

/// <summary>Which version of the aims or of the charter is the latest.</summary>
internal static class Papers
{
    /// <summary>Its number; null while there is nothing to read. The aims of a project are one paper: each that is said, changed or given up makes it another.</summary>
    public static async Task<int?> LatestNumberAsync(this CairnDb db, ProjectId project, ProjectPaper paper, CancellationToken cancel)
    {
        if (paper == ProjectPaper.Charter)
            return await db.Charters.Where(charter => charter.Project == project).MaxAsync(charter => (int?)charter.Number, cancel);
        if (!await db.Aims.AnyAsync(aim => aim.Project == project, cancel))
            return null;

        return await db.Projects.Where(known => known.Id == project).Select(known => known.AimsVersion).SingleAsync(cancel);
    }
}
