using Cairn.Organisations;
using Cairn.Shared.Basics;

namespace Cairn.Projects;

/// <summary>Whether an organisation wants to approve the charters of its projects, and of all below it. One that said nothing does not.</summary>
public sealed class CharterRule
{
    private CharterRule()
    {
    }

    public CharterRule(OrganisationId organisation) => Organisation = organisation;

    public OrganisationId Organisation { get; private set; }

    public bool NeedsApproval { get; private set; }

    /// <summary>Counts changes; 0 until the first.</summary>
    public int Version { get; private set; }

    public Outcome Set(bool needsApproval, int seenVersion)
    {
        if (seenVersion != Version)
            return Outcome.Overtaken;
        NeedsApproval = needsApproval;
        Version++;
        return Outcome.Accepted;
    }
}
