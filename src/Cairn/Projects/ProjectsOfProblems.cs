using Cairn.Organisations;
using Cairn.Problems;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Tells a board which projects were started from a problem.</summary>
internal sealed class ProjectsOfProblems(CairnDb db) : IWorkOnProblems
{
    public async Task<IReadOnlyList<WorkOnProblem>> FindAsync(ProblemId problem, Actor actor, CancellationToken cancel)
    {
        var found = await db.ProjectsVisibleTo(actor).Where(project => project.From == problem || db.Problems.Any(merged => merged.MergedInto == problem && merged.Id == project.From))
            .OrderBy(project => project.Begun).ThenBy(project => project.Id).Select(project => new { project.Id, project.Title }).ToListAsync(cancel);
        return found.ConvertAll(project => new WorkOnProblem(project.Title, $"/projects/{project.Id.Value}"));
    }
}
