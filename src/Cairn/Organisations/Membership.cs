namespace Cairn.Organisations;

/// <summary>A role that a person has in an organisation, and by that in everything below it.</summary>
public sealed class Membership
{
    private Membership()
    {
    }

    public Membership(Guid id, PersonId person, OrganisationId organisation, Role role, DateTimeOffset since)
    {
        Id = id;
        Person = person;
        Organisation = organisation;
        Role = role;
        Since = since;
    }

    public Guid Id { get; private set; }

    public PersonId Person { get; private set; }

    public OrganisationId Organisation { get; private set; }

    public Role Role { get; private set; }

    public DateTimeOffset Since { get; private set; }
}
