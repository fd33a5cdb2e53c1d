using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Involvement;

/// <summary>Which version of an aim or a charter is the latest.</summary>
internal static class Papers
{
    /// <summary>Its number; null before anybody wrote.</summary>
    public static Task<int?> LatestNumberAsync(this CairnDb db, ProjectId project, VerifiedPaper paper, CancellationToken cancel) => paper == VerifiedPaper.Aim
        ? db.Aims.Where(aim => aim.Project == project).MaxAsync(aim => (int?)aim.Version, cancel)
        : db.Charters.Where(charter => charter.Project == project).MaxAsync(charter => (int?)charter.Number, cancel);
}
