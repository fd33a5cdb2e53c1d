using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Approves a version of a charter that was handed in, or sends it back with words.</summary>
/// <param name="Project">Whose.</param>
/// <param name="Number">The version that the actor read.</param>
/// <param name="IsApproved">Whether it is approved.</param>
/// <param name="Words">What is said with it; needed where it is sent back.</param>
public sealed record AnswerCharter(ProjectId Project, int Number, bool IsApproved, string Words);

internal sealed class AnswerCharterHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(AnswerCharter request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (actor.Person is not { } person || await db.ProjectsVisibleTo(actor).SingleOrDefaultAsync(p => p.Id == request.Project, cancel) is not { } project)
            return Outcome.NotFound;
        if (await db.ApproverOfAsync(project.Organisation, cancel) is not { } approver || !await db.CanApproveAsync(project.Id, approver, actor, cancel))
            return Outcome.NotAllowed;
        if ((await db.LifeOfAsync(project.Id, cancel)).State == ProjectState.Closed)
            return Outcome.Refused(ProjectLife.IsClosed);
        var latest = await db.Charters.Where(known => known.Project == project.Id).MaxAsync(known => (int?)known.Number, cancel);
        if (latest is null)
            return Outcome.Refused(new Refusal("CharterMissing"));
        if (latest != request.Number)
            return Outcome.Overtaken;
        if (await db.CharterReviews.SingleOrDefaultAsync(known => known.Project == project.Id && known.Number == request.Number, cancel) is not { } review)
            return Outcome.Refused(new Refusal("CharterNotHandedIn"));

        var now = clock.GetUtcNow();
        var outcome = review.Answer(request.IsApproved, request.Words, person, now);
        if (!outcome.IsAccepted)
            return outcome;
        db.Tell(person.Value, project.Id.Subject, request.IsApproved ? "CharterApproved" : "CharterSentBack", now, new { request.Number });
        var leads = await db.ProjectParts.Where(part => part.Project == project.Id && part.Role == ProjectRole.Lead && part.Left == null).Select(part => part.Person).ToListAsync(cancel);
        await db.TellOfAsync(project, leads.Append(review.By).Where(told => told != person), new(request.IsApproved ? "NoticeCharterApproved" : "NoticeCharterSentBack", "/charter", now), cancel);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
