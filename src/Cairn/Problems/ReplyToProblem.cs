using Cairn.Organisations;
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
        if (actor.Person is null || !await db.OrganisationsLedBy(actor).AnyAsync(o => o.Id == problem.Organisation, cancel))
            return Outcome.NotAllowed;

        var outcome = await db.ReplyAsync(problem, request, actor, clock.GetUtcNow(), cancel);
        if (!outcome.IsAccepted)
            return outcome;

        return await db.SaveUnlessOvertakenAsync(cancel);
    }
}
