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
    private const string Beginning = "people/";

    /// <summary>Their name in the audit trail.</summary>
    public string Subject => Beginning + Value.ToString("N");

    /// <summary>Whose name in the audit trail it is; null where it is nobody's.</summary>
    public static PersonId? Of(string subject) =>
        subject.StartsWith(Beginning, StringComparison.Ordinal) && Guid.TryParseExact(subject[Beginning.Length..], "N", out var id) ? new PersonId(id) : null;
}
