namespace Cairn.Organisations;

/// <summary>A place in the tree.</summary>
public readonly record struct OrganisationId(Guid Value)
{
    /// <summary>Its name in the audit trail.</summary>
    public string Subject => $"organisations/{Value:N}";
}

/// <summary>Somebody with an account, now or formerly.</summary>
public readonly record struct PersonId(Guid Value)
{
    /// <summary>Their name in the audit trail.</summary>
    public string Subject => $"people/{Value:N}";
}
