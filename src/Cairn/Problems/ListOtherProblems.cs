using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Problems;

/// <summary>Lists what a problem may be merged into: the latest others of its board, for those who lead it.</summary>
internal sealed class ListOtherProblems(CairnDb db)
{
    private const int Most = 100;

    public async Task<IReadOnlyList<(ProblemId Id, string Title)>> Handle(ProblemId id, Actor actor, CancellationToken cancel)
    {
        var led = db.OrganisationsLedBy(actor).Select(o => o.Id);
        var others = await (
            from problem in db.ProblemsVisibleTo(actor)
            join other in db.ProblemsVisibleTo(actor) on problem.Organisation equals other.Organisation
            where problem.Id == id && other.Id != id && led.Contains(problem.Organisation)
            orderby other.At descending, other.Id descending
            select new { other.Id, other.Text }).Take(Most).ToListAsync(cancel);
        return [.. others.Select(other => (other.Id, Problem.TitleOf(other.Text)))];
    }
}
