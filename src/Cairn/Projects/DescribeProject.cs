using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;

namespace Cairn.Projects;

/// <summary>Changes what is said of a project. Of a closed one only who may see it can change.</summary>
/// <param name="Project">Which.</param>
/// <param name="Description">What is to be said.</param>
/// <param name="SeenVersion">The version that the actor saw; a later one is never overwritten.</param>
/// <param name="Widen">Who may see it, said once more where more people shall.</param>
public sealed record DescribeProject(ProjectId Project, ProjectDescription Description, int SeenVersion, PrivacyLevel? Widen = null);

internal sealed class DescribeProjectHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(DescribeProject request, Actor actor, CancellationToken cancel)
    {
        await using var turn = await db.BeginInTurnAsync(cancel);
        var (project, life, allowed) = await db.ToChangeAsync(request.Project, actor, cancel);
        if (project is null)
            return allowed;
        if (life.State == ProjectState.Closed && !request.Description.ChangesOnlyWhoSees(project))
            return Outcome.Refused(new Refusal("ProjectClosedButPrivacy"));

        var before = new { project.Title, project.Problem, project.Approach, project.Process, project.Privacy };
        var outcome = project.Describe(request.Description, request.SeenVersion, request.Widen);
        if (!outcome.IsAccepted)
            return outcome;

        var now = clock.GetUtcNow();
        db.Tell(actor.Person?.Value, project.Id.Subject, "ProjectDescribed", now, new { before, project.Title, project.Problem, project.Approach, project.Process, project.Privacy });
        if (project.Privacy != before.Privacy)
        {
            db.Tell(actor.Person?.Value, project.Id.Subject, "PrivacyChanged", now, new { From = before.Privacy, To = project.Privacy });
            var others = (await db.TeamOfAsync(project.Id, cancel)).Where(person => person != actor.Person);
            await db.TellOfAsync(project, others, new($"NoticeProjectPrivacy.{project.Privacy}", "/visibility", now), cancel);
        }

        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return Outcome.Accepted;
    }
}
