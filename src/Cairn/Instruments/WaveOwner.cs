using Cairn.Organisations;
using Cairn.Projects;

namespace Cairn.Instruments;

/// <summary>Whose wave it is: a project's or an organisation's, never both.</summary>
public readonly record struct WaveOwner(ProjectId? Project, OrganisationId? Organisation)
{
    public static WaveOwner Of(ProjectId project) => new(project, null);

    public static WaveOwner Of(OrganisationId organisation) => new(null, organisation);

    /// <summary>Its name in the audit trail.</summary>
    public string Subject => Project is { } project ? project.Subject : Organisation!.Value.Subject;

    public string Address => Project is { } project ? $"/projects/{project.Value}" : $"/organisations/{Organisation!.Value.Value}";

    /// <summary>Where an instrument and what came of it stand.</summary>
    public string PageOf(InstrumentKind kind) => $"{Address}/instruments/{kind}";

    /// <summary>The key of words that say something else to an organisation than to a team.</summary>
    public string Says(string words) => Project is null ? words + ".Organisation" : words;
}
