using Cairn.Shared.Basics;

namespace Cairn.Organisations;

/// <summary>A body in which people improve something together: a country's, a hospital, a ward, a school. It stands in one tree.</summary>
public sealed class Organisation
{
    public const int LongestName = 200;
    public const int LongestPurpose = 2000;

    private Organisation()
    {
    }

    private Organisation(OrganisationId id, OrganisationId? parent, OrganisationDescription description)
    {
        Id = id;
        Parent = parent;
        Take(description);
    }

    public OrganisationId Id { get; private set; }

    /// <summary>What it is part of; null at the top of a tree.</summary>
    public OrganisationId? Parent { get; private set; }

    public string Name { get; private set; } = "";

    public OrganisationType Type { get; private set; }

    public OrganisationLevel Level { get; private set; }

    /// <summary>What it is for, in its own words.</summary>
    public string Purpose { get; private set; } = "";

    /// <summary>Who may see its page.</summary>
    public PrivacyLevel Privacy { get; private set; } = PrivacyLevel.Organisation;

    /// <summary>Counts changes, so that nobody overwrites what they have not seen.</summary>
    public int Version { get; private set; } = 1;

    /// <summary>What sort of part it has as a rule: one step down in the system.</summary>
    public (OrganisationType Type, OrganisationLevel Level) UsualPart() => (Type, Level) switch
    {
        (OrganisationType.NationalBody, _) => (OrganisationType.Region, OrganisationLevel.Macro),
        (_, OrganisationLevel.Macro) => (OrganisationType.HospitalTrust, OrganisationLevel.Meso),
        (OrganisationType.HospitalTrust or OrganisationType.Hospital or OrganisationType.Division, _) => (OrganisationType.Ward, OrganisationLevel.Micro),
        _ => (OrganisationType.Team, OrganisationLevel.Micro),
    };

    /// <summary>Founds an organisation at the top of a tree, or as a part of another.</summary>
    public static Outcome Found(OrganisationId id, OrganisationId? parent, OrganisationDescription description, out Organisation? founded)
    {
        var outcome = description.Check();
        founded = outcome.IsAccepted ? new(id, parent, description) : null;
        return outcome;
    }

    /// <summary>Changes what is said of it.</summary>
    /// <param name="description">What is to be said.</param>
    /// <param name="seenVersion">The version that the actor saw.</param>
    /// <param name="widen">Who may see it, said once more where more people shall.</param>
    public Outcome Describe(OrganisationDescription description, int seenVersion, PrivacyLevel? widen = null)
    {
        if (seenVersion != Version)
            return Outcome.Overtaken;

        var outcome = description.Check();
        if (outcome.IsAccepted)
            outcome = Widening.Check(Privacy, description.Privacy, widen);
        if (outcome.IsAccepted)
        {
            Take(description);
            Version++;
        }

        return outcome;
    }

    /// <summary>Makes it part of another organisation, unless it was changed since the actor saw it: of two moves the later one is asked again.</summary>
    public Outcome Move(OrganisationId parent, int seenVersion)
    {
        if (seenVersion != Version)
            return Outcome.Overtaken;

        MoveUnder(parent);
        return Outcome.Accepted;
    }

    /// <summary>Makes it part of another organisation, along with what it was part of.</summary>
    public void MoveUnder(OrganisationId parent)
    {
        Parent = parent;
        Version++;
    }

    private void Take(OrganisationDescription description)
    {
        Name = description.Name.Trim();
        Type = description.Type;
        Level = description.Level;
        Purpose = description.Purpose.Trim();
        Privacy = description.Privacy;
    }
}
