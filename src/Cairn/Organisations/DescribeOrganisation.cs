using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.Organisations;

/// <summary>Changes what is said of an organisation.</summary>
/// <param name="Organisation">Which.</param>
/// <param name="Description">What is to be said.</param>
/// <param name="SeenVersion">The version that the actor saw; a later one is never overwritten.</param>
/// <param name="Widen">Who may see it, said once more where more people shall.</param>
public sealed record DescribeOrganisation(OrganisationId Organisation, OrganisationDescription Description, int SeenVersion, PrivacyLevel? Widen = null);

internal sealed class DescribeOrganisationHandler(CairnDb db, IEnumerable<IFollowsPrivacy> followers, TimeProvider clock)
{
    public async Task<Outcome> Handle(DescribeOrganisation request, Actor actor, CancellationToken cancel)
    {
        if (!await db.OrganisationsVisibleTo(actor).AnyAsync(o => o.Id == request.Organisation, cancel))
            return Outcome.NotFound;
        if (await db.OrganisationsRunBy(actor).SingleOrDefaultAsync(o => o.Id == request.Organisation, cancel) is not { } organisation)
            return Outcome.NotAllowed;

        var before = new { organisation.Name, organisation.Type, organisation.Level, organisation.Purpose, organisation.Privacy };
        var outcome = organisation.Describe(request.Description, request.SeenVersion, request.Widen);
        if (!outcome.IsAccepted)
            return outcome;

        var now = clock.GetUtcNow();
        db.Tell(actor.Person?.Value, organisation.Id.Subject, "OrganisationDescribed", now, new { before, organisation.Name, organisation.Type, organisation.Level, organisation.Purpose, organisation.Privacy });
        if (organisation.Privacy != before.Privacy)
        {
            db.Tell(actor.Person?.Value, organisation.Id.Subject, "PrivacyChanged", now, new { From = before.Privacy, To = organisation.Privacy });
            foreach (var follower in followers)
                await follower.FollowAsync(organisation, actor, cancel);
        }

        return await db.SaveUnlessOvertakenAsync(cancel);
    }
}
