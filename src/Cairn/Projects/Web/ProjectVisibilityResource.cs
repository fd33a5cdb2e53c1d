using Cairn.Accounts.Web;

namespace Cairn.Projects.Web;

/// <summary>Who can see a project, and who has looked; whom you may not know of is counted only.</summary>
public sealed record ProjectVisibilityResource(IReadOnlyList<ProjectSeerResource> CanSee, int OthersBelow, IReadOnlyList<LookResource> HaveLooked, int OthersLooked, DateOnly LookedSince)
{
    internal static ProjectVisibilityResource Of(ProjectVisibilityView view) =>
        new([.. view.CanSee.Select(ProjectSeerResource.Of)], view.OthersBelow, [.. view.HaveLooked.Told.Select(LookResource.Of)], view.HaveLooked.Others, view.HaveLooked.Since);
}

/// <summary>Somebody who can see a project: by roles in organisations, or by their parts in the team.</summary>
public sealed record ProjectSeerResource(Guid Person, string Name, IReadOnlyList<SeerRoleResource> Roles, IReadOnlyList<ProjectRole> Parts)
{
    internal static ProjectSeerResource Of(ProjectSeer seer) => new(seer.Person.Value, seer.Name, [.. seer.Roles.Select(SeerRoleResource.Of)], [.. seer.Parts.Select(part => part.Role)]);
}
