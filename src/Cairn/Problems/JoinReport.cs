using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Problems;

/// <summary>Says that a problem gets in one's own way too. It counts once, and one hears what becomes of it.</summary>
public sealed record JoinReport(ProblemId Problem);

internal sealed class JoinReportHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(JoinReport request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (actor.Person is not { } person || !await db.ProblemsVisibleTo(actor).AnyAsync(problem => problem.Id == request.Problem, cancel))
            return Outcome.NotFound;
        if (await db.ProblemReports.AnyAsync(report => report.Problem == request.Problem && report.Reporter == person, cancel))
            return Outcome.Accepted;

        var now = clock.GetUtcNow();
        db.Add(ProblemReport.By(person, Guid.CreateVersion7(now), request.Problem, now));
        db.Tell(person.Value, request.Problem.Subject, "ProblemReportJoined", now);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
