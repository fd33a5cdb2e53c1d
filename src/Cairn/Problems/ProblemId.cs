namespace Cairn.Problems;

/// <summary>Something that gets in the way.</summary>
public readonly record struct ProblemId(Guid Value)
{
    /// <summary>Its name in the audit trail.</summary>
    public string Subject => $"problems/{Value:N}";
}
