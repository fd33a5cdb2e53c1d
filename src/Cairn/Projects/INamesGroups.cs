namespace Cairn.Projects;

/// <summary>Names the groups of people between whom a project sees a gap. The feature in which teams say so registers it, so that projects need not know it.</summary>
public interface INamesGroups
{
    /// <summary>Who is not thriving; none while nobody said so.</summary>
    Task<IReadOnlyList<string>> NotThrivingAsync(ProjectId project, CancellationToken cancel);
}
