using Cairn.Shared.Basics;

namespace Cairn.Projects;

/// <summary>Where a project is in its life: it is running unless it rests or is closed.</summary>
public sealed record ProjectLife(Pause? Pause, Closing? Closing)
{
    /// <summary>What is closed stays as it was until somebody opens it again.</summary>
    internal static Refusal IsClosed { get; } = new("ProjectIsClosed");

    public ProjectState State => Closing is not null ? ProjectState.Closed : Pause is not null ? ProjectState.Paused : ProjectState.Running;
}

/// <summary>The three states of a project.</summary>
public enum ProjectState
{
    Running,
    Paused,
    Closed,
}
