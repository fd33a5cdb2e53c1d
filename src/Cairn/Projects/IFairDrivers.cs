using Cairn.Organisations;
using Cairn.Shared.Basics;

namespace Cairn.Projects;

/// <summary>What a feature that draws theories knows of drivers that are about fairness. It registers its own, so that whoever asks who is not thriving need not know it.</summary>
public interface IFairDrivers
{
    /// <summary>Those of a project, in their order. Whoever asks has decided that the actor may see it.</summary>
    Task<IReadOnlyList<FairDriver>> FindAsync(ProjectId project, CancellationToken cancel);

    /// <summary>Puts words into the first theory of a project as a driver that is about fairness; begins a theory where there is none.</summary>
    Task<Outcome> AddAsync(ProjectId project, string driver, Actor actor, CancellationToken cancel);
}

/// <summary>A driver that is about fairness.</summary>
/// <param name="Diagram">In which diagram it stands.</param>
/// <param name="Part">Which part of it it is.</param>
/// <param name="Name">What it says.</param>
public sealed record FairDriver(Guid Diagram, string Part, string Name);
