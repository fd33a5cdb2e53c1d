using Cairn.Organisations;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Problems;

/// <summary>Which problems of a board are asked for: open ones are those that are reported or taken up.</summary>
public enum ProblemSelection
{
    Open,
    TakenUp,
    Answered,
    SetAside,
    All,
}

/// <summary>In which order: what is new, or what the six answers put first.</summary>
public enum ProblemOrder
{
    Newest,
    Priority,
}

/// <summary>What is asked of a board.</summary>
public sealed record ProblemFilter(ProblemSelection Selection = ProblemSelection.Open, ProblemTags Tag = ProblemTags.None, ProblemOrder Order = ProblemOrder.Newest);

/// <summary>A problem on a board: how many met it, and what the team said last.</summary>
public sealed record ProblemRow(ProblemId Id, string Text, ProblemTags Tags, MattersTo Matters, ProblemState State, DateTimeOffset At, int? Priority, int Reports, string? LastWords, PriorityScores? Scores)
{
    /// <summary>The beginning of what was written, as one line.</summary>
    public string Title => Problem.TitleOf(Text);
}

/// <summary>Lists the problems of a board for the people of its organisation. It does not say who reported them.</summary>
internal sealed class ListProblems(CairnDb db)
{
    public async Task<Page<ProblemRow>> Handle(OrganisationId organisation, ProblemFilter filter, Paging paging, Actor actor, CancellationToken cancel)
    {
        var problems = Selected(db.ProblemsVisibleTo(actor).AsNoTracking().Where(problem => problem.Organisation == organisation), filter);
        var total = await problems.CountAsync(cancel);
        var ordered = filter.Order == ProblemOrder.Priority
            ? problems.OrderByDescending(problem => problem.Priority ?? -1).ThenByDescending(problem => problem.At).ThenByDescending(problem => problem.Id)
            : problems.OrderByDescending(problem => problem.At).ThenByDescending(problem => problem.Id);
        var rows = await ordered.Skip(paging.Skip).Take(paging.Size).Select(problem => new ProblemRow(
            problem.Id, problem.Text, problem.Tags, problem.Matters, problem.State, problem.At, problem.Priority,
            db.ProblemReports.Count(report => report.Problem == problem.Id),
            db.ProblemReplies.Where(reply => reply.Problem == problem.Id).OrderByDescending(reply => reply.At).ThenByDescending(reply => reply.Id).Select(reply => reply.Words).FirstOrDefault(),
            problem.Priority == null ? null : new PriorityScores(problem.MattersToPatients ?? 0, problem.MattersToStaff ?? 0, problem.Outlier ?? 0, problem.Viability ?? 0, problem.ReleasesTime ?? 0, problem.Effort ?? 0)))
            .ToListAsync(cancel);
        return new(rows, total, paging);
    }

    private static IQueryable<Problem> Selected(IQueryable<Problem> problems, ProblemFilter filter)
    {
        var tagged = filter.Tag == ProblemTags.None ? problems : problems.Where(problem => (problem.Tags & filter.Tag) == filter.Tag);
        return filter.Selection switch
        {
            ProblemSelection.Open => tagged.Where(problem => problem.State == ProblemState.Reported || problem.State == ProblemState.TakenUp),
            ProblemSelection.TakenUp => tagged.Where(problem => problem.State == ProblemState.TakenUp),
            ProblemSelection.Answered => tagged.Where(problem => problem.State == ProblemState.Answered),
            ProblemSelection.SetAside => tagged.Where(problem => problem.State == ProblemState.SetAside),
            _ => tagged,
        };
    }
}
