using Cairn.Accounts;
using Cairn.Organisations;
using Cairn.Shared.Storage;

namespace Cairn.Projects;

/// <summary>Whom to tell of what those who run an organisation should know.</summary>
internal static class ThoseWhoRun
{
    /// <summary>The administrators of an organisation who can sign in; where it has none of its own, those of the nearest above it.</summary>
    public static Task<IReadOnlyList<PersonId>> ThoseWhoRunAsync(this CairnDb db, OrganisationId organisation, CancellationToken cancel) =>
        db.NearestAsync(organisation, [Role.Administrator], cancel);
}
