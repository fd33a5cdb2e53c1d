using Cairn.Organisations;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Problems;

/// <summary>A problem as its page shows it.</summary>
/// <param name="Problem">Itself.</param>
/// <param name="Organisation">Whose board it is on.</param>
/// <param name="Reports">How many reported it.</param>
/// <param name="Same">What others wrote who reported the same.</param>
/// <param name="Replies">What the team said, the latest first; also of what became one with it.</param>
/// <param name="IsReportedByActor">Whether the actor is one of those who reported it.</param>
/// <param name="IsLedByActor">Whether the actor answers for the team.</param>
/// <param name="Work">What began because of it, as far as the actor may see it.</param>
public sealed record ProblemView(
    Problem Problem, OrganisationLink Organisation, int Reports, IReadOnlyList<string> Same, IReadOnlyList<ReplyRow> Replies, bool IsReportedByActor, bool IsLedByActor, IReadOnlyList<WorkOnProblem> Work);

/// <summary>What the team said, and who said it; no name for visitors, and of somebody who was forgotten.</summary>
/// <param name="State">Where the problem stood from then on.</param>
/// <param name="Words">In its own words.</param>
/// <param name="At">When.</param>
/// <param name="By">Who.</param>
/// <param name="Name">What they wish to be called.</param>
/// <param name="About">The problem of which it was said, in short, where that has become one with another since; otherwise null.</param>
public sealed record ReplyRow(ProblemState State, string Words, DateTimeOffset At, PersonId? By = null, string? Name = null, string? About = null);

/// <summary>Finds a problem with what was said of it.</summary>
internal sealed class FindProblem(CairnDb db, IEnumerable<IWorkOnProblems> workers)
{
    public async Task<ProblemView?> Handle(ProblemId id, Actor actor, CancellationToken cancel)
    {
        var person = actor.Person;
        var found = await (
            from problem in db.ProblemsVisibleTo(actor).AsNoTracking()
            join o in db.Organisations on problem.Organisation equals o.Id
            where problem.Id == id
            select new
            {
                Problem = problem,
                Link = new OrganisationLink(o.Id, o.Name, o.Type),
                Reports = db.ProblemReports.Count(report => report.Problem == id),
                IsReportedByActor = db.ProblemReports.Any(report => report.Problem == id && report.Reporter != null && report.Reporter == person),
                IsLedByActor = db.OrganisationsLedBy(actor).Any(led => led.Id == problem.Organisation),
            }).SingleOrDefaultAsync(cancel);
        if (found is null)
            return null;

        var same = await db.Problems.Where(merged => merged.MergedInto == id).OrderBy(merged => merged.At).Select(merged => merged.Text).ToListAsync(cancel);
        return new(found.Problem, found.Link, found.Reports, same, await RepliesAsync(id, cancel), found.IsReportedByActor, found.IsLedByActor, await WorkAsync(id, actor, cancel));
    }

    /// <summary>The problem that another became one with; null where it was not merged, or is not to be seen.</summary>
    public async Task<ProblemId?> SuccessorOf(ProblemId id, Actor actor, CancellationToken cancel)
    {
        var into = await db.Problems.Where(merged => merged.Id == id).Select(merged => merged.MergedInto).SingleOrDefaultAsync(cancel);
        return into is not null && await db.ProblemsVisibleTo(actor).AnyAsync(problem => problem.Id == into, cancel) ? into : null;
    }

    private async Task<IReadOnlyList<WorkOnProblem>> WorkAsync(ProblemId id, Actor actor, CancellationToken cancel)
    {
        var work = new List<WorkOnProblem>();
        foreach (var worker in workers)
            work.AddRange(await worker.FindAsync(id, actor, cancel));
        return work;
    }

    private async Task<IReadOnlyList<ReplyRow>> RepliesAsync(ProblemId id, CancellationToken cancel)
    {
        var rows = await (
            from reply in db.ProblemReplies
            join about in db.Problems on reply.Problem equals about.Id
            join someone in db.People on reply.By equals someone.Id into known
            from someone in known.DefaultIfEmpty()
            where reply.Problem == id || about.MergedInto == id
            orderby reply.At descending, reply.Id descending
            select new { Row = new ReplyRow(reply.State, reply.Words, reply.At, reply.By, someone == null ? "" : someone.Name, null), reply.Problem, about.Text }).ToListAsync(cancel);
        return rows.ConvertAll(one => one.Problem == id ? one.Row : one.Row with { About = Problem.TitleOf(one.Text) });
    }
}
