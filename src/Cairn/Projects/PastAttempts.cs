using Cairn.Organisations;
using Cairn.Shared.Storage;

namespace Cairn.Projects;

/// <summary>
/// What a closed project taught goes further than the project: whoever belongs to the same tree of organisations may read how it ended. Only
/// where the project is for its closest circle does it stay there.
/// </summary>
internal static class PastAttempts
{
    public static IQueryable<Project> PastAttemptsAround(this CairnDb db, Actor actor)
    {
        var own = actor.Organisations;
        var around = db.OrganisationLines.Where(line => own.Contains(line.Below)).Select(line => line.Above);
        return db.Projects.Where(project =>
            project.Privacy != PrivacyLevel.Confidential
            && db.Closings.Any(closing => closing.Project == project.Id && closing.Reopened == null)
            && db.OrganisationLines.Any(line => line.Below == project.Organisation && around.Contains(line.Above)));
    }
}
