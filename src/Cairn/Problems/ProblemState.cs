namespace Cairn.Problems;

/// <summary>Where a problem stands. Each step from one to another is a reply of the team, and all of them are kept.</summary>
public enum ProblemState
{
    Reported,
    TakenUp,
    Answered,
    SetAside,
}
