using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Problems;

/// <summary>Says what the team does about a problem, or did: takes it up, answers it, sets it aside, or opens it again. All who reported it hear of it.</summary>
/// <param name="Problem">Which.</param>
/// <param name="State">Where it stands from now on.</param>
/// <param name="Words">What is said to those who reported it.</param>
/// <param name="SeenVersion">The version that the actor saw; a later one is never overwritten.</param>
public sealed record ReplyToProblem(ProblemId Problem, ProblemState State, string Words, int SeenVersion);

internal sealed class ReplyToProblemHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(ReplyToProblem request, Actor actor, CancellationToken cancel)
    {
        if (await db.ProblemsVisibleTo(actor).SingleOrDefaultAsync(known => known.Id == request.Problem, cancel) is not { } problem)
            return Outcome.NotFound;
        if (actor.Person is not { } person || !await db.OrganisationsLedBy(actor).AnyAsync(o => o.Id == problem.Organisation, cancel))
            return Outcome.NotAllowed;

        var before = problem.State;
        var outcome = problem.Reply(request.State, request.Words, request.SeenVersion);
        if (!outcome.IsAccepted)
            return outcome;

        var now = clock.GetUtcNow();
        var deed = DeedOf(request.State);
        db.Add(new ProblemReply(Guid.CreateVersion7(now), problem.Id, request.State, request.Words, person, now));
        db.Tell(person.Value, problem.Id.Subject, deed, now, new { From = before, To = problem.State });
        await db.TellReportersAsync(problem, "Notice" + deed, actor, now, cancel);
        return await db.SaveUnlessOvertakenAsync(cancel);
    }

    private static string DeedOf(ProblemState state) => state switch
    {
        ProblemState.TakenUp => "ProblemTakenUp",
        ProblemState.Answered => "ProblemAnswered",
        ProblemState.SetAside => "ProblemSetAside",
        _ => "ProblemReopened",
    };
}
