namespace Cairn.Projects;

/// <summary>What a feature knows of the drivers by which projects believe that they reach their aims. Each feature that draws theories registers its own, so that projects need not know it.</summary>
public interface IDriversOfAims
{
    /// <summary>The drivers right under the aims of some projects, in their order.</summary>
    Task<IReadOnlyList<DriverOfAim>> FindAsync(IReadOnlyCollection<ProjectId> projects, CancellationToken cancel);
}

/// <summary>A driver in short.</summary>
/// <param name="Project">Whose theory it belongs to.</param>
/// <param name="Aim">The number of the aim that it stands under; null for the first.</param>
/// <param name="Name">What it says.</param>
public sealed record DriverOfAim(ProjectId Project, int? Aim, string Name);
