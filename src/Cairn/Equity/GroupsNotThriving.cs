using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Equity;

/// <summary>Tells whoever closes a project between which groups its team saw a gap.</summary>
internal sealed class GroupsNotThriving(CairnDb db) : INamesGroups
{
    public async Task<IReadOnlyList<string>> NotThrivingAsync(ProjectId project, CancellationToken cancel)
    {
        var latest = await db.EquityVersions.AsNoTracking().Where(known => known.Project == project).OrderByDescending(known => known.Number).Select(known => known.NotThriving).FirstOrDefaultAsync(cancel);
        return latest is null ? [] : ListedLines.Of(latest);
    }
}
