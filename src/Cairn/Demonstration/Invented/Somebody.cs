using Cairn.Organisations;
using Cairn.People;

namespace Cairn.Demonstration.Invented;

/// <summary>A person of the story: what they are where, and what they say of themselves. Nobody of this name at this work is known to us.</summary>
internal sealed record Somebody(string Name, string Mailbox, Role Role, string Where, string By, DemonstrationPart Part, string Title)
{
    /// <summary>In a domain that exists nowhere, so that no letter reaches anybody (RFC 2606).</summary>
    public string Email => Mailbox + "@demonstration.example";

    public string Languages { get; init; } = "English";

    public string Offers { get; init; } = "";

    public string Seeks { get; init; } = "";

    public string Experience { get; init; } = "";

    public Wishes? Wishes { get; init; }

    /// <summary>What a partner chooses to do when they accept.</summary>
    public IReadOnlyList<PartnerRole> Parts { get; init; } = [];
}
