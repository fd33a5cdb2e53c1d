using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Projects;

/// <summary>A page about a project. Features register theirs in their door, so that projects need not know them.</summary>
/// <param name="Section">Among which pages it stands.</param>
/// <param name="Place">Where among them, from 1; the first is where the section leads.</param>
/// <param name="Words">The key of its name.</param>
/// <param name="Page">Where it is, after the address of the project.</param>
/// <param name="For">Who is led to it.</param>
public sealed record ProjectTab(ProjectSection Section, int Place, string Words, string Page, ProjectReaders For = ProjectReaders.Everybody);

/// <summary>Pages of a project that belong together, in their order.</summary>
public enum ProjectSection
{
    Overview,
    Theory,
    Measures,
    People,
    Record,
    Standing,
    Running,
}

/// <summary>Who is led to a page of a project; the page itself decides who may open it.</summary>
public enum ProjectReaders
{
    /// <summary>Everybody who may see the project.</summary>
    Everybody,

    /// <summary>The people of its organisation.</summary>
    Organisation,

    /// <summary>Those who may change it.</summary>
    Runners,
}

/// <summary>Registers pages about projects.</summary>
public static class ProjectTabs
{
    public static void AddProjectTab(this IServiceCollection services, ProjectTab tab) => services.AddSingleton(tab);
}
