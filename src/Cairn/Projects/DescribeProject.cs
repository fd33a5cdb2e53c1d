using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;

namespace Cairn.Projects;

/// <summary>Changes what is said of a project.</summary>
/// <param name="Project">Which.</param>
/// <param name="Description">What is to be said.</param>
/// <param name="SeenVersion">The version that the actor saw; a later one is never overwritten.</param>
public sealed record DescribeProject(ProjectId Project, ProjectDescription Description, int SeenVersion);

internal sealed class DescribeProjectHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(DescribeProject request, Actor actor, CancellationToken cancel)
    {
        var (project, _, allowed) = await db.ToChangeAsync(request.Project, actor, cancel);
        if (project is null)
            return allowed;

        var before = new { project.Title, project.Problem, project.Approach, project.Process, project.Privacy };
        var outcome = project.Describe(request.Description, request.SeenVersion);
        if (!outcome.IsAccepted)
            return outcome;

        var now = clock.GetUtcNow();
        db.Tell(actor.Person?.Value, project.Id.Subject, "ProjectDescribed", now, new { before, project.Title, project.Problem, project.Approach, project.Process, project.Privacy });
        if (project.Privacy != before.Privacy)
            db.Tell(actor.Person?.Value, project.Id.Subject, "PrivacyChanged", now, new { From = before.Privacy, To = project.Privacy });
        return await db.SaveUnlessOvertakenAsync(cancel);
    }
}
