using Cairn.Organisations;
using Cairn.Shared.Basics;

namespace Cairn.People;

/// <summary>A role that a partner has in the work of an organisation. Others may propose it; it begins when the partner says yes.</summary>
public sealed class PartnerPart
{
    private PartnerPart()
    {
    }

    private PartnerPart(Guid id, PersonId person, OrganisationId organisation, PartnerRole role, PersonId proposedBy, DateTimeOffset proposed)
    {
        Id = id;
        Person = person;
        Organisation = organisation;
        Role = role;
        ProposedBy = proposedBy;
        Proposed = proposed;
    }

    public Guid Id { get; private set; }

    public PersonId Person { get; private set; }

    public OrganisationId Organisation { get; set; }

    public PartnerRole Role { get; private set; }

    public PersonId ProposedBy { get; private set; }

    public DateTimeOffset Proposed { get; private set; }

    /// <summary>When the partner said yes; null while it is only proposed.</summary>
    public DateTimeOffset? Since { get; private set; }

    /// <summary>A role that partners choose themselves begins at once.</summary>
    public static PartnerPart Chosen(Guid id, PersonId person, OrganisationId organisation, PartnerRole role, DateTimeOffset now) =>
        new(id, person, organisation, role, person, now) { Since = now };

    public static PartnerPart ProposedTo(Guid id, PersonId person, OrganisationId organisation, PartnerRole role, PersonId by, DateTimeOffset now) =>
        new(id, person, organisation, role, by, now);

    /// <summary>Only the partner can say yes.</summary>
    public Outcome Accept(PersonId by, DateTimeOffset now)
    {
        if (by != Person)
            return Outcome.NotAllowed;
        Since ??= now;
        return Outcome.Accepted;
    }
}
