namespace Cairn.Organisations;

/// <summary>Says that one organisation became another. The one that was merged keeps its name and its history, and leads to the other.</summary>
public sealed class Merger
{
    private Merger()
    {
    }

    public Merger(OrganisationId merged, OrganisationId into, PersonId by, DateTimeOffset at)
    {
        Merged = merged;
        Into = into;
        By = by;
        At = at;
    }

    public OrganisationId Merged { get; private set; }

    public OrganisationId Into { get; private set; }

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }
}
