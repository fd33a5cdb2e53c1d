using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Signs a version of a charter off, as the sponsor of the project.</summary>
/// <param name="Project">Whose.</param>
/// <param name="Number">The version that the sponsor read.</param>
public sealed record SignOffCharter(ProjectId Project, int Number);

internal sealed class SignOffCharterHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(SignOffCharter request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (actor.Person is not { } person || !await db.ProjectsVisibleTo(actor).AnyAsync(p => p.Id == request.Project, cancel))
            return Outcome.NotFound;
        if (!await db.IsSponsorAsync(request.Project, actor, cancel))
            return Outcome.NotAllowed;
        if ((await db.LifeOfAsync(request.Project, cancel)).State == ProjectState.Closed)
            return Outcome.Refused(ProjectLife.IsClosed);
        var latest = await db.Charters.Where(known => known.Project == request.Project).MaxAsync(known => (int?)known.Number, cancel);
        if (latest is null)
            return Outcome.Refused(new Refusal("CharterMissing"));
        if (latest != request.Number)
            return Outcome.Overtaken;
        if (await db.SignOffs.AnyAsync(known => known.Project == request.Project && known.Number == request.Number, cancel))
            return Outcome.Refused(new Refusal("CharterSignedAlready"));

        var now = clock.GetUtcNow();
        db.Add(new SignOff(request.Project, request.Number, person, now));
        db.Tell(person.Value, request.Project.Subject, "CharterSigned", now, new { request.Number });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
