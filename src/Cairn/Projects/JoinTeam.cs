using Cairn.Notices;
using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Projects;

/// <summary>Takes somebody of the organisation into the team of a project.</summary>
/// <param name="Project">Which.</param>
/// <param name="Person">Whom.</param>
/// <param name="Role">As what.</param>
/// <param name="Joined">Since when; today where nothing is said.</param>
/// <param name="Called">What they are, where the role is another one.</param>
public sealed record JoinTeam(ProjectId Project, PersonId Person, ProjectRole Role, DateOnly? Joined, string Called = "");

internal sealed class JoinTeamHandler(CairnDb db, TimeProvider clock)
{
    /// <summary>What a form sends that leaves the role out; the rules refuse it.</summary>
    internal const ProjectRole NoRole = (ProjectRole)(-1);

    public async Task<Outcome> Handle(JoinTeam request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (project, life, allowed) = await db.ToChangeAsync(request.Project, actor, cancel);
        if (project is null)
            return allowed;
        if (life.State == ProjectState.Closed)
            return Outcome.Refused(ProjectLife.IsClosed);
        var outcome = ProjectPart.Check(request.Role, request.Called);
        if (!outcome.IsAccepted)
            return outcome;
        if (request.Joined > clock.Today())
            return Outcome.Refused(new Refusal("ProjectJoinedLater", nameof(request.Joined)));
        if (!await db.TeammatesFor(project, actor).AnyAsync(person => person.Id == request.Person, cancel))
            return Outcome.Refused(new Refusal("ProjectPersonElsewhere", nameof(request.Person)));
        var called = request.Called.Trim();
        if (await db.ProjectParts.AnyAsync(part => part.Project == request.Project && part.Person == request.Person && part.Role == request.Role && part.Called == called && part.Left == null, cancel))
            return Outcome.Refused(new Refusal("ProjectPartHeld", nameof(request.Person)));

        var now = clock.GetUtcNow();
        await db.TakeUpAsync(request.Project, request.Role, called, now, cancel);
        db.Add(new ProjectPart(Guid.CreateVersion7(now), request.Project, request.Person, request.Role, request.Joined ?? clock.Today(), called));
        db.Tell(actor.Person?.Value, request.Project.Subject, "ProjectTeamJoined", now, new { request.Role, Person = request.Person.Value });
        if (request.Person != actor.Person)
            db.Notify(request.Person, "NoticeProjectPart", $"/projects/{request.Project.Value}", now, project.Title);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
