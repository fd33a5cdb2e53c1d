namespace Cairn.Organisations;

/// <summary>Whoever asks: a person with roles in organisations, or nobody. Always a parameter, never ambient.</summary>
public sealed record Actor(PersonId? Person, string Name, IReadOnlyList<ActorRole> Roles)
{
    /// <summary>Somebody who has not signed in.</summary>
    public static Actor Anonymous { get; } = new(null, "", []);

    public bool IsSignedIn => Person is not null;

    /// <summary>The organisations in which the actor has any role.</summary>
    public IReadOnlyList<OrganisationId> Organisations => [.. Roles.Select(held => held.Organisation).Distinct()];

    /// <summary>The organisations in which the actor has a role.</summary>
    public IReadOnlyList<OrganisationId> As(Role role) => [.. Roles.Where(held => held.Role == role).Select(held => held.Organisation)];
}

/// <summary>A role in an organisation, and in everything below it.</summary>
public sealed record ActorRole(OrganisationId Organisation, Role Role);
