using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Hands a version of a charter in, to be approved by those who run the organisation that wants to.</summary>
/// <param name="Project">Whose.</param>
/// <param name="Number">The version that the actor read.</param>
public sealed record HandInCharter(ProjectId Project, int Number);

internal sealed class HandInCharterHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(HandInCharter request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (project, life, allowed) = await db.ToChangeAsync(request.Project, actor, cancel);
        if (project is null)
            return allowed;
        if (life.State == ProjectState.Closed)
            return Outcome.Refused(ProjectLife.IsClosed);
        if (await db.ApproverOfAsync(project.Organisation, cancel) is not { } approver)
            return Outcome.Refused(new Refusal("CharterNeedsNoApproval"));
        var latest = await db.Charters.Where(known => known.Project == project.Id).MaxAsync(known => (int?)known.Number, cancel);
        if (latest is null)
            return Outcome.Refused(new Refusal("CharterMissing"));
        if (latest != request.Number)
            return Outcome.Overtaken;
        if (await db.CharterReviews.AnyAsync(known => known.Project == project.Id && known.Number == request.Number, cancel))
            return Outcome.Refused(new Refusal("CharterHandedInAlready"));

        var now = clock.GetUtcNow();
        db.Add(new CharterReview(project.Id, request.Number, actor.Person!.Value, now));
        db.Tell(actor.Person?.Value, project.Id.Subject, "CharterHandedIn", now, new { request.Number });
        var approvers = (await db.ThoseWhoRunAsync(approver, cancel)).Where(person => person != actor.Person);
        await db.TellOfAsync(project, approvers, new("NoticeCharterHandedIn", "/charter", now), cancel);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
