using Cairn.Organisations;
using Cairn.Shared.Basics;

namespace Cairn.Measures;

/// <summary>A definition that a team put into the library of an organisation, so that others measure the same instead of something like it. The library holds the version that was published until the team publishes another.</summary>
public sealed class PublishedDefinition
{
    public const int LongestWhy = 300;

    private PublishedDefinition()
    {
    }

    public PublishedDefinition(MeasureId measure) => Measure = measure;

    public MeasureId Measure { get; private set; }

    /// <summary>Which version of what the measure means.</summary>
    public int Number { get; private set; }

    /// <summary>In whose library it stands.</summary>
    public OrganisationId Organisation { get; private set; }

    public PersonId By { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>What the organisation says of it.</summary>
    public DefinitionStanding Standing { get; private set; }

    /// <summary>Why it says so.</summary>
    public string Why { get; private set; } = "";

    public PersonId? JudgedBy { get; private set; }

    public DateTimeOffset? Judged { get; private set; }

    /// <summary>Counts changes, so that nobody overwrites what they have not seen.</summary>
    public int Version { get; private set; }

    /// <summary>Puts a version into a library. What was recommended were other words; what was retired stays so.</summary>
    public void Publish(int number, OrganisationId organisation, PersonId by, DateTimeOffset at)
    {
        if (Standing == DefinitionStanding.Recommended)
            (Standing, Why, JudgedBy, Judged) = (DefinitionStanding.Offered, "", null, null);
        (Number, Organisation, By, At) = (number, organisation, by, at);
        Version++;
    }

    /// <summary>Says what the organisation thinks of it.</summary>
    public Outcome Judge(DefinitionStanding standing, string why, int seenVersion, PersonId by, DateTimeOffset at)
    {
        if (seenVersion != Version)
            return Outcome.Overtaken;
        if (!Enum.IsDefined(standing))
            return Outcome.Refused(new Refusal("DefinitionStandingMissing", nameof(Standing)));
        if (standing == DefinitionStanding.Retired && string.IsNullOrWhiteSpace(why))
            return Outcome.Refused(new Refusal("DefinitionWhyMissing", nameof(Why)));
        if (why.Trim().Length > LongestWhy)
            return Outcome.Refused(new Refusal("TooLong", nameof(Why), LongestWhy));
        (Standing, Why, JudgedBy, Judged) = (standing, why.Trim(), by, at);
        Version++;
        return Outcome.Accepted;
    }
}

/// <summary>What an organisation says of a definition in its library.</summary>
public enum DefinitionStanding
{
    /// <summary>A team offers it.</summary>
    Offered,

    /// <summary>Whoever measures this should take it.</summary>
    Recommended,

    /// <summary>Nobody should begin with it any more; who took it may go on.</summary>
    Retired,
}
