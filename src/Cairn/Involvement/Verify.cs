using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Involvement;

/// <summary>Says, as a patient, carer or family member, that the aim or the charter of a project says what matters to those who live with it.</summary>
/// <param name="Project">Whose.</param>
/// <param name="Paper">Which of the two.</param>
/// <param name="SeenVersion">The version that they read.</param>
public sealed record Verify(ProjectId Project, ProjectPaper Paper, int SeenVersion);

internal sealed class VerifyHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(Verify request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (actor.Person is not { } person || await db.ProjectsVisibleTo(actor).SingleOrDefaultAsync(known => known.Id == request.Project, cancel) is not { } project)
            return Outcome.NotFound;
        if (!await db.IsPartnerAsync(project, actor, cancel))
            return Outcome.NotAllowed;
        if ((await db.LifeOfAsync(project.Id, cancel)).State == ProjectState.Closed)
            return Outcome.Refused(ProjectLife.IsClosed);
        if (!Enum.IsDefined(request.Paper))
            return Outcome.Refused(new Refusal("ProjectPaperMissing", nameof(request.Paper)));
        if (await db.LatestNumberAsync(project.Id, request.Paper, cancel) is not { } latest)
            return Outcome.Refused(new Refusal("VerifiedNothing", nameof(request.Paper)));
        if (latest != request.SeenVersion)
            return Outcome.Overtaken;
        if (await db.Verifications.AnyAsync(known => known.Project == project.Id && known.Paper == request.Paper && known.Number == latest && known.By == person, cancel))
            return Outcome.Refused(new Refusal("VerifiedAlready", nameof(request.Paper)));

        var now = clock.GetUtcNow();
        db.Add(new Verification(Guid.CreateVersion7(now), project.Id, request.Paper, latest, person, now));
        db.Tell(person.Value, project.Id.Subject, "PaperVerified", now, new { request.Paper, Number = latest });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
