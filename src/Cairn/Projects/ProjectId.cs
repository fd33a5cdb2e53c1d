namespace Cairn.Projects;

/// <summary>A piece of improvement work.</summary>
public readonly record struct ProjectId(Guid Value)
{
    /// <summary>Its name in the audit trail.</summary>
    public string Subject => $"projects/{Value:N}";
}
