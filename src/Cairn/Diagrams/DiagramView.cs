using Cairn.Diagrams.Kinds;
using Cairn.Projects;

namespace Cairn.Diagrams;

/// <summary>A diagram as its pages show it.</summary>
/// <param name="Project">To which it belongs.</param>
/// <param name="Diagram">Itself.</param>
/// <param name="Sight">What it looks like now.</param>
/// <param name="IsDrawnByActor">Whether the actor may change it now.</param>
public sealed record DiagramView(ProjectView Project, Diagram Diagram, DiagramSight Sight, bool IsDrawnByActor)
{
    public DiagramState State => Sight.State;

    /// <summary>The aim of the project for which a theory is; null until the project has one.</summary>
    public Aim? Aim => TheoryAim.Of(State, Project.Aims);
}
