using Cairn.Shared.Web;

namespace Cairn.Organisations.Web;

/// <summary>A line of the list of organisations.</summary>
public sealed record OrganisationItem(Guid Id, string Name, OrganisationType Type, int Depth);

/// <summary>An organisation as the API answers it.</summary>
public sealed record OrganisationResource(
    Guid Id, Guid? Parent, string Name, OrganisationType Type, OrganisationLevel Level, string Purpose, PrivacyLevel Privacy, int Version, IReadOnlyList<OrganisationPart> Parts)
{
    internal static OrganisationResource Of(OrganisationView view)
    {
        var one = view.Organisation;
        var parent = view.Above.Any(above => above.Id == one.Parent) ? one.Parent?.Value : null;
        return new(one.Id.Value, parent, one.Name, one.Type, one.Level, one.Purpose, one.Privacy, one.Version, [.. view.Parts.Select(part => new OrganisationPart(part.Id.Value, part.Name, part.Type))]);
    }
}

/// <summary>A part of an organisation.</summary>
public sealed record OrganisationPart(Guid Id, string Name, OrganisationType Type);

/// <summary>What is said of an organisation; the parent is read when it is founded; <c>widen</c> is <c>privacy</c> once more, where more people than before shall see it.</summary>
public sealed record OrganisationInput(string? Name, OrganisationType? Type, OrganisationLevel? Level, string? Purpose, PrivacyLevel? Privacy, Guid? Parent, PrivacyLevel? Widen = null)
{
    /// <summary>What is said of a new one, which is not confidential unless that is said.</summary>
    internal OrganisationDescription First => Described(PrivacyLevel.Organisation);

    /// <summary>What is said of one that is there: who may see it is never changed by leaving it out.</summary>
    internal OrganisationDescription Next => Described(LeftOut.Of<PrivacyLevel>());

    private OrganisationDescription Described(PrivacyLevel otherwise) =>
        new(Name ?? "", Type.OrLeftOut(), Level.OrLeftOut(), Purpose ?? "", Privacy ?? otherwise);
}

/// <summary>Names another organisation.</summary>
public sealed record OrganisationReference(Guid Organisation);

/// <summary>A strategic priority as the API answers and takes it.</summary>
public sealed record PriorityResource(Guid Id, string Aim, string Reason, DateOnly From, DateOnly? Until, int Version)
{
    internal static PriorityResource Of(StrategicPriority priority) => new(priority.Id, priority.Aim, priority.Reason, priority.From, priority.Until, priority.Version);
}

/// <summary>What is said of a priority.</summary>
public sealed record PriorityInput(string? Aim, string? Reason, DateOnly? From, DateOnly? Until)
{
    internal PriorityDescription Description => new(Aim ?? "", Reason ?? "", From, Until);
}
