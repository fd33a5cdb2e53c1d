using Cairn.Shared.Basics;

namespace Cairn.Organisations;

/// <summary>What is said of an organisation.</summary>
public sealed record OrganisationDescription(string Name, OrganisationType Type, OrganisationLevel Level, string Purpose = "", PrivacyLevel Privacy = PrivacyLevel.Organisation)
{
    internal Outcome Check()
    {
        var refusals = new List<Refusal>();
        if (string.IsNullOrWhiteSpace(Name))
            refusals.Add(new("OrganisationNameMissing", nameof(Name)));
        if (Name.Trim().Length > Organisation.LongestName)
            refusals.Add(new("TooLong", nameof(Name), Organisation.LongestName));
        if (OneLine.Check(Name, nameof(Name)) is { } hidden)
            refusals.Add(hidden);
        if (Purpose.Trim().Length > Organisation.LongestPurpose)
            refusals.Add(new("TooLong", nameof(Purpose), Organisation.LongestPurpose));
        if (!Enum.IsDefined(Type))
            refusals.Add(new("OrganisationTypeMissing", nameof(Type)));
        if (!Enum.IsDefined(Level))
            refusals.Add(new("OrganisationLevelMissing", nameof(Level)));
        if (!Enum.IsDefined(Privacy))
            refusals.Add(new("PrivacyMissing", nameof(Privacy)));
        return refusals.Count == 0 ? Outcome.Accepted : Outcome.Refused(refusals);
    }
}
