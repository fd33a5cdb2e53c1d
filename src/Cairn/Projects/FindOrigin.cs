using Cairn.Organisations;
using Cairn.Problems;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>The problem that a project was started from.</summary>
public sealed record OriginView(ProblemId Problem, string Title);

/// <summary>Finds what a project was started from, for those who may read the board. What became one with another since then leads there.</summary>
internal sealed class FindOrigin(CairnDb db)
{
    public async Task<OriginView?> Handle(Project project, Actor actor, CancellationToken cancel)
    {
        if (project.From is not { } id)
            return null;

        var boards = db.OrganisationsOf(actor).Select(o => o.Id);
        var found = await db.Problems.Where(problem => problem.Id == id && boards.Contains(problem.Organisation)).Select(problem => problem.Text).SingleOrDefaultAsync(cancel);
        return found is null ? null : new(id, Problem.TitleOf(found));
    }
}
