using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Problems;

/// <summary>Answers the six questions that help a team to talk about what comes first.</summary>
/// <param name="Problem">Which.</param>
/// <param name="Scores">The answers.</param>
/// <param name="SeenVersion">The version that the actor saw; a later one is never overwritten.</param>
public sealed record ScoreProblem(ProblemId Problem, PriorityScores Scores, int SeenVersion);

internal sealed class ScoreProblemHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(ScoreProblem request, Actor actor, CancellationToken cancel)
    {
        if (await db.ProblemsVisibleTo(actor).SingleOrDefaultAsync(known => known.Id == request.Problem, cancel) is not { } problem)
            return Outcome.NotFound;
        if (!await db.OrganisationsLedBy(actor).AnyAsync(o => o.Id == problem.Organisation, cancel))
            return Outcome.NotAllowed;

        var before = problem.Scores;
        var outcome = problem.Score(request.Scores, request.SeenVersion);
        if (!outcome.IsAccepted)
            return outcome;

        db.Tell(actor.Person?.Value, problem.Id.Subject, "ProblemScored", clock.GetUtcNow(), new { before = Told(before), now = Told(problem.Scores) });
        return await db.SaveUnlessOvertakenAsync(cancel);
    }

    private static Dictionary<string, int>? Told(PriorityScores? scores) => scores?.Answers.ToDictionary(one => one.Question, one => one.Answer, StringComparer.Ordinal);
}
