namespace Cairn.Involvement;

/// <summary>At which point of the work somebody from the population takes part. The earlier the better.</summary>
public enum InvolvementStage
{
    FindingTheProblem,
    SettingTheAim,
    Theory,
    Measures,
    Testing,
    Reviewing,
    Spreading,
}
