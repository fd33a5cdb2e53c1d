using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Finds the purposes that an aim of a project could serve: those of its organisation and of those above it, and those that open projects there name.</summary>
internal sealed class FindPurposes(CairnDb db)
{
    private const int Most = 30;

    public async Task<IReadOnlyList<string>> Handle(Project project, Actor actor, CancellationToken cancel)
    {
        var place = project.Organisation;
        var above = db.OrganisationLines.Where(line => line.Below == place).Select(line => line.Above);
        var own = await db.OrganisationsVisibleTo(actor).Where(o => above.Contains(o.Id) && o.Purpose != "").Select(o => o.Purpose).ToListAsync(cancel);
        var visible = db.ProjectsVisibleTo(actor).Where(known => above.Contains(known.Organisation) && !db.Closings.Any(closing => closing.Project == known.Id && closing.Reopened == null)).Select(known => known.Id);
        var named = await db.Aims.Where(aim => visible.Contains(aim.Project) && aim.Purpose != "").Select(aim => aim.Purpose).Distinct().ToListAsync(cancel);
        return [.. own.Concat(named).Select(AimWords.PurposeOf).Where(purpose => purpose.Length <= AimWords.LongestPurpose).Distinct(StringComparer.OrdinalIgnoreCase).Take(Most)];
    }
}
