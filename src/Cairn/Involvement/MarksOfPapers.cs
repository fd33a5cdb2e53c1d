using Cairn.Projects;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Involvement;

/// <summary>Tells the pages of a project whether those who live with it verified its aims and its charter.</summary>
internal sealed class MarksOfPapers(CairnDb db) : IMarksOfPapers
{
    public async Task<IReadOnlyList<PaperMark>> FindAsync(ProjectId project, CancellationToken cancel)
    {
        var known = await db.Verifications.Where(mark => mark.Project == project).Select(mark => new
        {
            mark.Paper,
            mark.Number,
            Charter = db.Charters.Where(charter => charter.Project == project).Max(charter => (int?)charter.Number),
            Aims = db.Projects.Where(one => one.Id == project && db.Aims.Any(aim => aim.Project == project)).Select(one => (int?)one.AimsVersion).FirstOrDefault(),
        }).ToListAsync(cancel);
        return [.. known.Where(mark => mark.Number == (mark.Paper == ProjectPaper.Charter ? mark.Charter : mark.Aims)).GroupBy(mark => mark.Paper, (paper, marks) => new PaperMark(paper, marks.Count()))];
    }
}
