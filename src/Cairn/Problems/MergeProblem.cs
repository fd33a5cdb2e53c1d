using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Problems;

/// <summary>Makes a problem one with another of the same board that says the same. Those who reported either hear what becomes of it.</summary>
public sealed record MergeProblem(ProblemId Problem, ProblemId Into);

internal sealed class MergeProblemHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(MergeProblem request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (await db.ProblemsVisibleTo(actor).SingleOrDefaultAsync(known => known.Id == request.Problem, cancel) is not { } problem)
            return Outcome.NotFound;
        if (!await db.OrganisationsLedBy(actor).AnyAsync(o => o.Id == problem.Organisation, cancel))
            return Outcome.NotAllowed;
        if (await db.ProblemsVisibleTo(actor).SingleOrDefaultAsync(known => known.Id == request.Into && known.Organisation == problem.Organisation, cancel) is not { } into)
            return Outcome.Refused(new Refusal("ProblemToMergeMissing", nameof(request.Into)));

        var outcome = problem.MergeInto(into);
        if (!outcome.IsAccepted)
            return outcome;

        var now = clock.GetUtcNow();
        await MoveReportsAsync(request, now, cancel);
        await db.Problems.Where(earlier => earlier.MergedInto == request.Problem).ExecuteUpdateAsync(set => set.SetProperty(earlier => earlier.MergedInto, request.Into), cancel);
        db.Tell(actor.Person?.Value, problem.Id.Subject, "ProblemMerged", now, new { Into = request.Into.Value });
        db.Tell(actor.Person?.Value, into.Id.Subject, "ProblemTookIn", now, new { Merged = request.Problem.Value });
        outcome = await db.SaveUnlessOvertakenAsync(cancel);
        if (!outcome.IsAccepted)
            return outcome;

        await db.TellReportersAsync(into, "NoticeProblemMerged", actor, now, cancel);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }

    /// <summary>Whoever reported both counts once.</summary>
    private async Task MoveReportsAsync(MergeProblem request, DateTimeOffset at, CancellationToken cancel)
    {
        var known = (await db.ProblemReports.Where(report => report.Problem == request.Into).Select(report => report.Reporter).ToListAsync(cancel)).OfType<PersonId>().ToHashSet();
        foreach (var report in await db.ProblemReports.Where(report => report.Problem == request.Problem).ToListAsync(cancel))
        {
            if (report.Reporter is { } person && known.Contains(person))
                db.Remove(report);
            else
                db.Add(report.Follow(request.Into, at));
        }
    }
}
