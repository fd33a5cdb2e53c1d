using Cairn.Organisations;
using Cairn.Shared.Language;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Problems;

/// <summary>A problem that another may be merged into, and where it stands.</summary>
public sealed record OtherProblem(ProblemId Id, string Title, ProblemState State);

/// <summary>Lists what a problem may be merged into, for those who lead its board: what says much the same first, then the latest.</summary>
internal sealed class ListOtherProblems(CairnDb db, Words words)
{
    private const int Most = 100;
    private const int MostCompared = 500;

    public async Task<IReadOnlyList<OtherProblem>> Handle(ProblemId id, Actor actor, CancellationToken cancel)
    {
        var led = db.OrganisationsLedBy(actor).Select(o => o.Id);
        var problem = await db.ProblemsVisibleTo(actor).AsNoTracking().SingleOrDefaultAsync(known => known.Id == id && led.Contains(known.Organisation), cancel);
        if (problem is null)
            return [];

        var others = await db.ProblemsVisibleTo(actor).Where(other => other.Organisation == problem.Organisation && other.Id != id)
            .OrderByDescending(other => other.At).ThenByDescending(other => other.Id).Take(MostCompared).Select(other => new { other.Id, other.Text, other.State }).ToListAsync(cancel);
        var similarity = new Similarity(others.ConvertAll(other => other.Text), words);
        return [.. others.OrderByDescending(other => similarity.Of(problem.Text, other.Text) is var likeness && likeness >= Similarity.Least ? likeness : 0)
            .Take(Most).Select(other => new OtherProblem(other.Id, Problem.TitleOf(other.Text), other.State))];
    }
}
