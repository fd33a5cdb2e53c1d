using Cairn.Organisations;

namespace Cairn.Accounts;

/// <summary>An account as others meet it: read only, by the number that memberships and contributions carry.</summary>
public sealed class Person
{
    private Person()
    {
    }

    public PersonId Id { get; private set; }

    /// <summary>What they wish to be called; empty for somebody who was forgotten.</summary>
    public string Name { get; private set; } = "";

    public string? Email { get; private set; }

    public DateTimeOffset? Forgotten { get; private set; }
}
