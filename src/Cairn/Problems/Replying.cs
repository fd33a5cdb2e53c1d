using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Problems;

/// <summary>What a team says about a problem, whether on its board or by starting to work on it: the reply, the trail and the notices, saved by the caller.</summary>
public static class Replying
{
    /// <summary>Takes up a problem that the actor may answer, as it is now; for a feature in which work on it begins.</summary>
    public static async Task<Outcome> TakeUpAsync(this CairnDb db, ProblemId id, string words, Actor actor, DateTimeOffset at, CancellationToken cancel)
    {
        if (await db.ProblemsVisibleTo(actor).SingleOrDefaultAsync(known => known.Id == id, cancel) is not { } problem)
            return Outcome.NotFound;
        if (!await db.OrganisationsLedBy(actor).AnyAsync(o => o.Id == problem.Organisation, cancel))
            return Outcome.NotAllowed;

        return await db.ReplyAsync(problem, new(id, ProblemState.TakenUp, words, problem.Version), actor, at, cancel);
    }

    internal static async Task<Outcome> ReplyAsync(this CairnDb db, Problem problem, ReplyToProblem request, Actor actor, DateTimeOffset at, CancellationToken cancel)
    {
        var before = problem.State;
        var outcome = problem.Reply(request.State, request.Words, request.SeenVersion);
        if (!outcome.IsAccepted)
            return outcome;

        var deed = DeedOf(request.State);
        db.Add(new ProblemReply(Guid.CreateVersion7(at), problem.Id, request.State, request.Words, actor.Person!.Value, at));
        db.Tell(actor.Person?.Value, problem.Id.Subject, deed, at, new { From = before, To = problem.State });
        await db.TellReportersAsync(problem, "Notice" + deed, actor, at, cancel);
        return outcome;
    }

    private static string DeedOf(ProblemState state) => state switch
    {
        ProblemState.TakenUp => "ProblemTakenUp",
        ProblemState.Answered => "ProblemAnswered",
        ProblemState.SetAside => "ProblemSetAside",
        _ => "ProblemReopened",
    };
}
