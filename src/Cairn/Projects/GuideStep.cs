namespace Cairn.Projects;

/// <summary>Eight steps of getting started, in their order.</summary>
public enum GuideStep
{
    Team,
    Problem,
    Causes,
    Context,
    Aim,
    Stakeholders,
    Iterations,
    Sustaining,
}
