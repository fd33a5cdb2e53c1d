using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Projects;

/// <summary>A page about a project that another feature has, for the people of its organisation. Features register theirs in their door, so that projects need not know them.</summary>
/// <param name="Words">The key of its name.</param>
/// <param name="Page">Where it is, after the address of the project.</param>
public sealed record ProjectTab(string Words, string Page);

/// <summary>Registers pages about projects.</summary>
public static class ProjectTabs
{
    public static void AddProjectTab(this IServiceCollection services, ProjectTab tab) => services.AddSingleton(tab);
}
