namespace Cairn.Organisations;

/// <summary>Says where somebody's last role ended. Those who run that place still look after the account, for nobody else does.</summary>
public sealed class Departure
{
    private Departure()
    {
    }

    public Departure(PersonId person, OrganisationId organisation, DateTimeOffset at)
    {
        Person = person;
        Organisation = organisation;
        At = at;
    }

    public PersonId Person { get; private set; }

    public OrganisationId Organisation { get; private set; }

    public DateTimeOffset At { get; private set; }
}
