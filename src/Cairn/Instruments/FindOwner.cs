using Cairn.Organisations;
using Cairn.Projects;

namespace Cairn.Instruments;

/// <summary>A project or an organisation as the pages of its waves show it.</summary>
public sealed record OwnerView(ProjectView? Project, OrganisationView? Organisation)
{
    public WaveOwner Id => Project is { } project ? WaveOwner.Of(project.Project.Id) : WaveOwner.Of(Organisation!.Organisation.Id);

    public string Name => Project?.Project.Title ?? Organisation!.Organisation.Name;

    public bool IsOfActor => Project?.IsOfActor ?? Organisation!.IsOfActor;

    public bool IsRunByActor => Project?.IsRunByActor ?? Organisation!.IsRunByActor;

    /// <summary>Whether it is over, so that it asks nothing and takes no answers.</summary>
    public bool IsOver => Project is { Life.State: ProjectState.Closed };
}

/// <summary>Finds the project or the organisation whose waves somebody wants to see.</summary>
internal sealed class FindOwner(FindProject projects, FindOrganisation organisations)
{
    public async Task<OwnerView?> Handle(WaveOwner owner, Actor actor, CancellationToken cancel)
    {
        if (owner.Project is { } project)
            return await projects.Handle(project, actor, cancel) is { } found ? new(found, null) : null;
        return await organisations.Handle(owner.Organisation!.Value, actor, cancel) is { } known ? new(null, known) : null;
    }
}
