using Cairn.Organisations;
using Cairn.Projects;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Progress;

/// <summary>Says how far a project has come, as its team or as its coach, and why.</summary>
public sealed record AssessProgress(ProjectId Project, Assessor Assessor, ProgressLevel Level, string Reason);

internal sealed class AssessProgressHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(AssessProgress request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        if (actor.Person is not { } person || !await db.ProjectsVisibleTo(actor).AnyAsync(project => project.Id == request.Project, cancel))
            return Outcome.NotFound;
        if (!Enum.IsDefined(request.Assessor))
            return Outcome.Refused(new Refusal("AssessorMissing", nameof(request.Assessor)));
        if (!(await db.AssessorsAsync(request.Project, actor, cancel)).Contains(request.Assessor))
            return Outcome.NotAllowed;
        if ((await db.LifeOfAsync(request.Project, cancel)).State == ProjectState.Closed)
            return Outcome.Refused(ProjectLife.IsClosed);
        var outcome = ProgressAssessment.Check(request);
        if (!outcome.IsAccepted)
            return outcome;

        var now = clock.GetUtcNow();
        db.Add(new ProgressAssessment(Guid.CreateVersion7(now), request, person, now));
        db.Tell(person.Value, request.Project.Subject, "ProgressAssessed", now, new { request.Assessor, request.Level });
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return outcome;
    }
}
