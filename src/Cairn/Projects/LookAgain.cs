using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Says what is left of a closed project half a year later, or a year later.</summary>
public sealed record LookAgain(ProjectId Project, int Months, Lasting Lasting, string Words);

internal sealed class LookAgainHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(LookAgain request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (project, life, allowed) = await db.ToChangeAsync(request.Project, actor, cancel);
        if (project is null)
            return allowed;
        if (life.Closing is not { } closing)
            return Outcome.Refused(new Refusal("ProjectNotClosed"));
        if (await db.FollowUps.AnyAsync(known => known.Closing == closing.Id && known.Months == request.Months, cancel))
            return Outcome.Refused(new Refusal("FollowUpDone", nameof(request.Months)));

        var now = clock.GetUtcNow();
        var outcome = FollowUp.Look(closing, clock.DayOf(closing.At), request.Months, request.Lasting, request.Words, actor.Person!.Value, now, clock.Today(), out var looked);
        if (looked is null)
            return outcome;
        db.Add(looked);
        db.Tell(actor.Person?.Value, project.Id.Subject, "ProjectLookedAgain", now, new { looked.Months, looked.Lasting });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
