using Cairn.Organisations;

namespace Cairn.Demonstration;

/// <summary>Somebody invented, whom every visitor of the demonstration may be. Whoever is invited into it later is not one of them.</summary>
public sealed class DemonstrationPerson
{
    private DemonstrationPerson()
    {
    }

    public DemonstrationPerson(PersonId person, DemonstrationPart part, int place)
    {
        Account = person.Value;
        Part = part;
        Place = place;
    }

    public Guid Account { get; private set; }

    public PersonId Person => new(Account);

    public DemonstrationPart Part { get; private set; }

    /// <summary>Where they stand on the page.</summary>
    public int Place { get; private set; }
}

/// <summary>What somebody does, as the page to enter groups them.</summary>
public enum DemonstrationPart
{
    GivesCare,
    Partner,
    HelpsTeams,
    Looks,
    Elsewhere,
    Runs,
}
