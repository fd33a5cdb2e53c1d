using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Involvement;

/// <summary>Tells the pages of a project whether those who live with it verified its aims and its charter.</summary>
internal sealed class MarksOfPapers(CairnDb db) : IMarksOfPapers
{
    public async Task<IReadOnlyList<PaperMark>> FindAsync(ProjectId project, CancellationToken cancel)
    {
        var known = await db.Verifications.Where(mark => mark.Project == project).Select(mark => new { mark.Paper, mark.Number }).ToListAsync(cancel);
        var marks = new List<PaperMark>();
        foreach (var paper in known.GroupBy(mark => mark.Paper))
        {
            var latest = await db.LatestNumberAsync(project, paper.Key, cancel);
            if (paper.Count(mark => mark.Number == latest) is > 0 and var people)
                marks.Add(new(paper.Key, people));
        }

        return marks;
    }
}
