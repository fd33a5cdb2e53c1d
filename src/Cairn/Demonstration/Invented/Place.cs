using Cairn.Organisations;

namespace Cairn.Demonstration.Invented;

/// <summary>An organisation of the story: what it is part of, by name, and who founds it.</summary>
internal sealed record Place(string Name, string? Within, string By, OrganisationType Type, OrganisationLevel Level, string Purpose, PrivacyLevel Privacy = PrivacyLevel.Organisation)
{
    public OrganisationDescription Description => new(Name, Type, Level, Purpose, Privacy);
}
