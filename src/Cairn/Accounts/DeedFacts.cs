using Cairn.Organisations;

namespace Cairn.Accounts;

/// <summary>What the details of a deed say that is shown.</summary>
/// <param name="From">What it was before: an organisation by name, or a privacy level; null where there is none, or the reader may not know.</param>
/// <param name="To">What it is since.</param>
/// <param name="Changed">What was changed of it, by the names that the trail has for it.</param>
public sealed record DeedFacts(string? From, string? To, IReadOnlyList<string> Changed)
{
    public static DeedFacts None { get; } = new(null, null, []);

    /// <summary>Whom it was done to, where the reader may know.</summary>
    public PersonId? Whom { get; init; }

    /// <summary>What they wish to be called; null where they were forgotten.</summary>
    public string? WhomName { get; init; }

    /// <summary>An organisation that it names and that the reader may see.</summary>
    public OrganisationId? Place { get; init; }

    /// <summary>As what, by the name that the trail has for a role.</summary>
    public string? Role { get; init; }

    /// <summary>What it is called, such as a priority.</summary>
    public string? Title { get; init; }

    /// <summary>What sort of thing it was done to, as a key of the words; null where the deed says it already.</summary>
    public string? About { get; init; }
}
