using Cairn.Organisations;
using Cairn.Shared.Audit;
using Cairn.Shared.Basics;
using Cairn.Shared.Storage;
using Microsoft.EntityFrameworkCore;

namespace Cairn.People;

/// <summary>Changes what the actor says of themselves.</summary>
/// <param name="Description">What is to be said.</param>
/// <param name="SeenVersion">The version that the actor saw; a later one is never overwritten.</param>
public sealed record DescribeMyself(ProfileDescription Description, int SeenVersion);

internal sealed class DescribeMyselfHandler(CairnDb db, TimeProvider clock)
{
    public async Task<Outcome> Handle(DescribeMyself request, Actor actor, CancellationToken cancel)
    {
        if (actor.Person is not { } person)
            return Outcome.NotAllowed;

        var profile = await db.ProfileOfAsync(person, cancel);
        var outcome = profile.Describe(request.Description, request.SeenVersion);
        if (!outcome.IsAccepted)
            return outcome;

        var account = await db.Users.SingleAsync(known => known.Id == person.Value, cancel);
        account.PreferredName = request.Description.PreferredName.Trim();
        db.Tell(person.Value, person.Subject, "ProfileChanged", clock.GetUtcNow());
        return await db.SaveUnlessOvertakenAsync(cancel);
    }
}
