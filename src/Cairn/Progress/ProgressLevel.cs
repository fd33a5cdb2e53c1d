namespace Cairn.Progress;

/// <summary>How far a project has come: ten levels of half a point each, from 0.5 to 5.</summary>
public enum ProgressLevel
{
    /// <summary>0.5: somebody wants to do it.</summary>
    Intent = 1,

    /// <summary>1: there are a charter and a team.</summary>
    CharterAndTeam,

    /// <summary>1.5: the work is being planned.</summary>
    Planning,

    /// <summary>2: people are learning how things are, and have changed nothing yet.</summary>
    Activity,

    /// <summary>2.5: changes are tested, without improvement yet.</summary>
    ChangesTested,

    /// <summary>3: a first, modest improvement.</summary>
    ModestImprovement,

    /// <summary>3.5: more improvement, towards the goals.</summary>
    Improvement,

    /// <summary>4: half of the way, or more.</summary>
    SignificantImprovement,

    /// <summary>4.5: the gain begins to last.</summary>
    LastingImprovement,

    /// <summary>5: all that was wanted, for good.</summary>
    OutstandingResults,
}

internal static class ProgressPoints
{
    private const decimal HalfAPoint = 0.5m;

    /// <summary>The level as a number, 0.5 to 5.</summary>
    public static decimal Points(this ProgressLevel level) => (int)level * HalfAPoint;
}
